import type { CardProps } from '../props.ts';

/** @returns index of the record check whose passage the card was opened from; undefined for any other mention, or none */
export const openedCheck = ({ mention }: Pick<CardProps, 'mention'>): number | undefined =>
  mention?.why.find(({ check }) => check !== undefined)?.check;
