// Plain words: names, quantities and findings as people read them.
export * from './names';
export * from './quantity';
export * from './say';
export * from './study';
