// Whether the user wants less motion.
export const isCalm = (win: Window): boolean => win.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
