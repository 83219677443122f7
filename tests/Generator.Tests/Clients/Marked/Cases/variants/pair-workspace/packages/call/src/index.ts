export * from './room';
export { default as Hand } from './hand';
