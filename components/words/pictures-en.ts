import type { PictureWords } from './words.ts';

export const pictures: PictureWords = {
  chart: (title) => `Chart: ${title}`,
  map: (place, where) => `Map: ${place}, ${where}`,
  where: (lat, north, lon, east) => `${lat}° ${north ? 'N' : 'S'}, ${lon}° ${east ? 'E' : 'W'}`,
  table: 'The numbers as a table',
  column: {
    year: 'Year',
    date: 'Date',
    what: 'What',
    who: 'Who counted',
    number: 'Number',
    member: 'Member',
    vote: 'Vote',
    source: 'Source',
  },
  mark: { article: 'The article', record: 'The record', goal: 'Goal', contract: 'Contract' },
  letters: 'ABCDEFGH',
  after: (date) => `After ${date}`,
  storyDay: (date) => `The story’s day, ${date}`,
  between: (low, high) => `${low}–${high}`,
  atLeast: (n) => `${n} or more`,
  atMost: (n) => `up to ${n}`,
  vote: { for: 'For', against: 'Against', abstained: 'Abstained' },
  timeline: 'In time',
  thisDay: 'The day of the story',
  thisCard: 'this card',
};
