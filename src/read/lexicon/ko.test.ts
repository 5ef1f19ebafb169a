import { languageTable } from './languages.fixture.ts'

languageTable('ko', '《푸른 시간》 소식', [
  [
    '넷플릭스는 《푸른 시간》을 2025년 3월 5일 공개한다.',
    'network: 푸른 시간 Netflix official official:Netflix',
    'release: 푸른 시간 2025-03-05 official official:Netflix',
  ],
  ['《푸른 시간》 시즌 2는 2025년 상반기에 공개될 예정이다.', 'release: 푸른 시간 S2 2025-01-01..2025-06-30 expected'],
  ['넷플릭스가 《푸른 시간》 시즌 2 제작을 확정했다.', 'renewal: 푸른 시간 S2 renewed official official:Netflix'],
  ['‘푸른 시간’ 시즌2 제작이 확정됐다.', 'renewal: 푸른 시간 S2 renewed happened'],
  ['《푸른 시간》 시즌 3 제작이 취소됐다.', 'renewal: 푸른 시간 S3 cancelled happened'],
  [
    '《푸른 시간》 시즌 2의 촬영은 지난 1월 시작됐다.',
    'production: 푸른 시간 S2 filming/start/2024-01-01..2024-01-31 happened',
  ],
  ['《푸른 시간》 시즌 2의 촬영이 끝났다.', 'production: 푸른 시간 S2 filming/end/null happened'],
  ['배우 박하준이 강도윤 역을 맡는다.', 'cast: 푸른 시간 박하준/강도윤/plays expected'],
  [
    '《푸른 시간》에는 배우 박하준과 이서윤이 출연한다.',
    'cast: 푸른 시간 박하준/null/plays expected',
    'cast: 푸른 시간 이서윤/null/plays expected',
  ],
  ['연출은 김서라 감독이 맡았다.', 'crew: 푸른 시간 김서라/director expected'],
  ['이 드라마는 동명의 웹툰을 원작으로 한다.', 'based_on: 푸른 시간 푸른 시간/null/webtoon expected'],
  ['《푸른 시간》 시즌 2는 12부작이다.', 'episodes: 푸른 시간 S2 12 expected'],
  ['《푸른 시간》 시즌 2의 공개일은 아직 정해지지 않았다.', 'release: 푸른 시간 S2 null unknown'],
  [
    '《푸른 시간》의 공개가 2025년으로 연기됐다.',
    'delay: 푸른 시간 2025-01-01..2025-12-31 happened',
    'release: 푸른 시간 2025-01-01..2025-12-31 expected',
  ],
  ['《푸른 시간》의 예고편이 어제 공개됐다.', 'trailer: 푸른 시간 2024-05-31 happened'],
  [
    '넷플릭스는 《푸른 시간》 시즌 2가 내년 3월 공개된다고 발표했다.',
    'network: 푸른 시간 S2 Netflix official official:Netflix',
    'release: 푸른 시간 S2 2025-03-01..2025-03-31 official official:Netflix',
  ],
  ['2022년 5월 공개된 《푸른 시간》은 큰 인기를 끌었다.', 'release: 푸른 시간 2022-05-01..2022-05-31 happened'],
  ['《푸른 시간》 시즌 3은 2026년 가을 공개될 가능성이 있다.', 'release: 푸른 시간 S3 2026-09-01..2026-11-30 possible'],
  ['배우 최민서가 《푸른 시간》 시즌 2에 합류했다.', 'cast: 푸른 시간 S2 최민서/null/joins expected'],
  ['‘푸른 시간’ 시즌2, 내년 상반기 공개', 'release: 푸른 시간 S2 2025-01-01..2025-06-30 expected'],
  ['《푸른 시간》 시즌 3 제작은 아직 확정되지 않았다.', 'renewal: 푸른 시간 S3 undecided unknown'],
  [
    '《푸른 시간》 시즌 2 촬영은 2025년 봄 시작될 예정이다.',
    'production: 푸른 시간 S2 filming/start/2025-03-01..2025-05-31 expected',
  ],
  ['배우 이서윤이 《푸른 시간》에서 하차한다.', 'cast: 푸른 시간 이서윤/null/leaves expected'],
  ['《푸른 시간》은 동명의 소설을 원작으로 한다.', 'based_on: 푸른 시간 푸른 시간/null/novel expected'],
  ['각본은 정민재 작가가 맡았다.', 'crew: 푸른 시간 정민재/writer expected'],
  [
    '넷플릭스는 지난 3월 《푸른 시간》 시즌 2를 공개했다.',
    'network: 푸른 시간 S2 Netflix happened',
    'release: 푸른 시간 S2 2024-03-01..2024-03-31 happened',
  ],
])
