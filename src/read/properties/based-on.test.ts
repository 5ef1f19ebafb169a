import { facts } from './facts.fixture.ts'

facts('based_on', [
  [
    'The series is based on Ada Brandt’s popular Nightmarket novels.',
    'Blue Hour Nightmarket/Ada Brandt/novel expected',
  ],
  ["“Blue Hour” is based on Ada Brandt's novel.", 'Blue Hour null/Ada Brandt/novel expected'],
  ["“Blue Hour” is based on Ada Brandt's 2015 novel “The Lamp”.", 'Blue Hour The Lamp/Ada Brandt/novel expected'],
  ['“Blue Hour” is based on the novel “The Lamp” by Ada Brandt.', 'Blue Hour The Lamp/Ada Brandt/novel expected'],
  ['“Blue Hour” is based on “The Lamp”, the 2015 novel by Ada Brandt.', 'Blue Hour The Lamp/Ada Brandt/novel expected'],
  [
    'The series adapts the manga by Ada Brandt and Tom Keller.',
    'Blue Hour null/Ada Brandt/manga expected',
    'Blue Hour null/Tom Keller/manga expected',
  ],
  ["“Blue Hour” is an adaptation of Ada Brandt's video game.", 'Blue Hour null/Ada Brandt/video game expected'],
  [
    '“Blue Hour” is based on the novels and short stories of Polish author Ada Brandt.',
    'Blue Hour null/Ada Brandt/novel expected',
  ],
  ["It is taken from Ada Brandt's 1973 film.", 'Blue Hour null/Ada Brandt/film expected'],
  ['It is based on a webtoon of the same name by Ada Brandt.', 'Blue Hour Blue Hour/Ada Brandt/webtoon expected'],
  [
    'The comics are by Ada Brandt and Tom Keller.',
    'Blue Hour null/Ada Brandt/comic expected',
    'Blue Hour null/Tom Keller/comic expected',
  ],
  ["Ada Brandt's manga ran for ten years.", 'Blue Hour null/Ada Brandt/manga expected'],
  ['Ada Brandt wrote the novels.', 'Blue Hour null/Ada Brandt/novel expected'],
  ['The web comic that Ada Brandt drew ended in May.', 'Blue Hour null/Ada Brandt/web comic expected'],
  ['Original manga: Ada Brandt', 'Blue Hour null/Ada Brandt/manga expected'],
  ['Ada Brandt wrote the script based on her book.', 'Blue Hour null/Ada Brandt/book expected'],
  [
    '“Blue Hour” is based on the novel of the same name written by Ada Brandt.',
    'Blue Hour Blue Hour/Ada Brandt/novel expected',
  ],
  [
    'Where does it come from? From the web comic “The Lamp”, which Ada Brandt wrote.',
    'Blue Hour The Lamp/Ada Brandt/web comic expected',
  ],
  ["Which book is it? Ada Brandt's “The Lamp”.", 'Blue Hour The Lamp/Ada Brandt/book expected'],
  ['Ada Brandt reads a novel in the first scene.'],
  ['Season 3 will adapt the Salt Arc from the manga.', 'Blue Hour Salt Arc/null/manga happened'],
  ['The plan is based on how the series did.'],
])
