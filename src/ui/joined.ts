// Sentences one after the other, in the manner of the language.
import { sentences as inOrder } from '../compare';

/** The sentences as one text; empty ones are left out. */
export const sentences = (...list: readonly string[]): string => inOrder(list.filter((s) => s !== ''));
