// What makes two studies alike or different, one aspect at a time.

export type Aspect =
  | 'modality'
  | 'target'
  | 'disease'
  | 'cellSource'
  | 'lymphodepletion'
  | 'refractory'
  | 'combination'
  | 'population'
  | 'phase'
  | 'nephritis'
  | 'priorCellTherapy';

/** One aspect of two studies. `self` and `other` are the profile's words; absent where a record does not say. */
export type Reason = {
  aspect: Aspect;
  sign: 'same' | 'near' | 'different' | 'unknown';
  self?: string;
  other?: string;
  /** How much it added, of the aspect's weight. */
  points: number;
};
