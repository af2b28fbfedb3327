/// <reference types="vite/client" />
import css from './card.css?inline';

/** The whole look of a card as CSS text, for a host that adopts it into its shadow root. */
export const cardStyles: string = css;
