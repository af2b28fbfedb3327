/**
 * Every language that can be read, for the build and the command line: what ships of a descriptor goes with the packed
 * index. In order: the first of a script is what a text in it is read as when nothing tells otherwise.
 */
import { arabic } from './arabic.ts';
import { common } from './common.ts';
import type { Language } from './descriptor.ts';
import { english } from './english.ts';

export const LANGUAGES: readonly Language[] = [english, arabic, common];
