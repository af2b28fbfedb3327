import type { QuantityLanguage } from '../types.ts';
import { serboCroatian } from './serbocroatian.ts';

/** Croatian, and Bosnian where it says the same. */
export const hr: QuantityLanguage = {
  ...serboCroatian,
  lang: 'hr',
  script: 'Latn',
  calendar: {
    months:
      'siječanj|siječnja|siječnju|veljača|veljače|veljači|ožujak|ožujka|ožujku|travanj|travnja|travnju|svibanj|svibnja|svibnju|lipanj|lipnja|lipnju|srpanj|srpnja|srpnju|kolovoz|kolovoza|kolovozu|rujan|rujna|rujnu|listopad|listopada|listopadu|studeni|studenog|studenoga|studenom|prosinac|prosinca|prosincu',
    beforeYear: 'godina|godine|godini|godinu|ljeti|zimi|do|od|nakon|krajem|početkom|sredinom',
    afterYear: 'godina|godine|godini|godinu|godinom|g|god',
    clockAfter: '',
    clockBefore: '',
  },
};
