export { noConfig, parseConfig, type Config } from './config.ts';
