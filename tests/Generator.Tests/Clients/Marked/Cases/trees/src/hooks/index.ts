export * from './useMe';
export { room as theRoom } from '../stores/call';
