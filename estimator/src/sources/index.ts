/** Where text comes from. */
export { diskTree } from './disk.ts';
export { gitTree, mergeBase, repositoryOf, type GitTree } from './git.ts';
export { memoryTree, overlay } from './memory.ts';
export { moduleFetcher, type FetchSettings } from './modules/index.ts';
export { userModules } from './modules/user.ts';
export { secondOpinion } from './second-opinion.ts';
export { today } from './today.ts';
