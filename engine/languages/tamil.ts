import type { Language } from './descriptor.ts';

/** Case endings, as they join a vowel (சீனா: சீனாவின்) and a stem that lost its last dot (உக்ரைன்: உக்ரைனின்); and "and" behind them. */
const AFTER_VOWEL =
  'வின் வினுடைய வில் வை வையும் வுக்கு வுக்கும் விற்கு விற்கும் விற்குள் வுடன் வும் விடம் விடமிருந்து வால் விலிருந்து விலும் வே யின் யில் யை யும் யுடன் யிடம் க்கு';
const AFTER_STEM = 'ின் ினுடைய ில் ை ையும் ுக்கு ுக்கும் ிற்கு ிற்கும் ுடன் ும் ிடம் ிடமிருந்து ால் ிலிருந்து ிலும் ே';
/** The consonant of the next word, written twice. */
const DOUBLED = 'க் ச் த் ப்';

export const tamil: Language = {
  tag: 'ta',
  families: ['taml'],
  enclitics: { any: [AFTER_VOWEL, AFTER_STEM, DOUBLED].flatMap((endings) => endings.split(' ')) },
};
