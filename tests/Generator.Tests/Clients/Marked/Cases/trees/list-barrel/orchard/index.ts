export { CiderPress, openPress } from './press';
