export * from './useMe';
export { rename as renameMe } from './useMe';
