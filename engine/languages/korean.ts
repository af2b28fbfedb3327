import type { Language } from './descriptor.ts';

/** Particles and the copula, with their contractions; and the few nouns that are always written onto a name (러시아측, 중국발). */
const PARTICLES =
  '은 는 이 가 을 를 의 에 에서 서 에게 에게서 에겐 한테 께 께서 께선 엔 에선 와 과 도 로 으로 론 으론 만 까지 부터 보다 마저 조차 처럼 같이 뿐 밖에 대로 만큼 치고 이나 나 이며 며 이고 고 이다 다 입니다 이자 라고 이라고 라는 이라는 라며 이라며 라면 이라면 란 이란 라 이라 든 이든 든지 이든지 랑 이랑 에다 야 이야 여 이여 요 이요 등 들 측 쪽 전 판 발 행 내 간';

/** What newspapers write onto a name to save a blank: 미국정부, 푸틴대통령. */
const COMPOUNDS =
  '하고 정부 당국 대통령 주석 총리 장관 대사 대사관 대표 대표팀 외교부 국방부 의회 언론 본토 기업 시장 경제 동부 서부 남부 북부 출신 여행 유학 관계 사태 침공 프로야구 축구 어선 선수 국적 군 표 정권 체제 행정부';

export const korean: Language = {
  tag: 'ko',
  families: ['hang'],
  enclitics: { any: PARTICLES.split(' '), safeOnly: COMPOUNDS.split(' ') },
};
