import type { PictureWords } from './words.ts';

export const pictures: PictureWords = {
  chart: (title) => `رسم بياني: ${title}`,
  map: (place, where) => `خريطة: ${place}، ${where}`,
  where: (lat, north, lon, east) => `${lat}° ${north ? 'شمالاً' : 'جنوباً'}، ${lon}° ${east ? 'شرقاً' : 'غرباً'}`,
  table: 'الأرقام في جدول',
  column: {
    year: 'السنة',
    date: 'التاريخ',
    what: 'البيان',
    who: 'مصدر التقدير',
    number: 'العدد',
    member: 'العضو',
    vote: 'التصويت',
    source: 'المصدر',
  },
  mark: { article: 'المقال', record: 'السجل', goal: 'الهدف', contract: 'العقد' },
  letters: 'أبجدهوزح',
  after: (date) => `بعد ${date}`,
  storyDay: (date) => `يوم القصة، ${date}`,
  between: (low, high) => `${low} إلى ${high}`,
  atLeast: (n) => `${n} على الأقل`,
  atMost: (n) => `${n} على الأكثر`,
  vote: { for: 'مع', against: 'ضد', abstained: 'امتناع' },
  timeline: 'في سياق الزمن',
  thisDay: 'يوم القصة',
  thisCard: 'هذه البطاقة',
};
