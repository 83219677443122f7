export * from './store';
export { default as callStore } from './store';
