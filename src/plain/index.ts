// Plain words: names, quantities and findings as people read them.
export { byLanguage, regional } from './by-language';
export * from './names';
export * from './quantity';
export * from './say';
export * from './stored';
export * from './study';
