// What the plots show: data to positions, without any drawing.
export * from './plots-doses';
export * from './plots-exclusive';
export * from './plots-scale';
export * from './plots-strips';
export * from './plots-washouts';
