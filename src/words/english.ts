// Sets the English sentences, as a side effect: for the command line, the tools and the tests.
import { catalogue } from './catalogue';
import english from './locales/en.json';
import { useWords } from './words';

useWords(catalogue(english));
