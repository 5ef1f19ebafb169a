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

facts('based_on', [
  ['The drama is based on the Ada Brandt novella.', 'Blue Hour null/Ada Brandt/novella expected'],
  [
    'The series is based off a web novel of the same name by writer Ada Brandt.',
    'Blue Hour Blue Hour/Ada Brandt/web novel expected',
  ],
  ['The drama is based on the same-titled manga by Ada Brandt.', 'Blue Hour Blue Hour/Ada Brandt/manga expected'],
  ['The drama is based on the manga of the same title by Ada Brandt.', 'Blue Hour Blue Hour/Ada Brandt/manga expected'],
  ['It is based on Ada Brandt’s eponymous novel.', 'Blue Hour Blue Hour/Ada Brandt/novel expected'],
  ['It is based on Ada Brandt’s novel of the same name.', 'Blue Hour Blue Hour/Ada Brandt/novel expected'],
  [
    'The series is based on the bestselling book of the same name about the keeper’s years at sea.',
    'Blue Hour Blue Hour/null/book expected',
  ],
  [
    'The film is based on the 2015 short film by Ada Brandt and Nils Roth.',
    'Blue Hour null/Ada Brandt/short film expected',
    'Blue Hour null/Nils Roth/short film expected',
  ],
  [
    'The comic was co-created by Ada Brandt and Nils Roth.',
    'Blue Hour null/Ada Brandt/comic expected',
    'Blue Hour null/Nils Roth/comic expected',
  ],
  [
    'Filming is under way on the adaptation of Ada Brandt’s Red Harbour novels.',
    'Blue Hour Red Harbour/Ada Brandt/novel expected',
  ],
  ['Ada Brandt is adapting her own debut novel as a series.', 'Blue Hour null/Ada Brandt/novel expected'],
  ['Ada Brandt adapts her novel “Red Harbour” for the screen.', 'Blue Hour Red Harbour/Ada Brandt/novel expected'],
  ['It is loosely based on Ada Brandt’s memoir “Red Harbour”.', 'Blue Hour Red Harbour/Ada Brandt/memoir expected'],
  ['It is a remake of the Korean drama “Red Harbour”.', 'Blue Hour Red Harbour/null/drama expected'],
  ['It is the Hindi remake of the 2016 Tamil film “Red Harbour”.', 'Blue Hour Red Harbour/null/film expected'],
  ['It is an adaptation of the Turkish series “Red Harbour”.', 'Blue Hour Red Harbour/null/series expected'],
  ['The series, adapted from Ada Brandt’s podcast, is set in Oslo.', 'Blue Hour null/Ada Brandt/podcast expected'],
  ['The story is taken from a short story published by Ada Brandt.', 'Blue Hour null/Ada Brandt/short story expected'],
  ['It is based on the series of novels by Ada Brandt.', 'Blue Hour null/Ada Brandt/novel expected'],
  [
    'It is based on a graphic novel by Ada Brandt and artist Nils Roth.',
    'Blue Hour null/Ada Brandt/graphic novel expected',
    'Blue Hour null/Nils Roth/graphic novel expected',
  ],
  ['It is based on the Image comics series “Red Harbour”.', 'Blue Hour Red Harbour/null/comic expected'],
  ['Laura Roe writes the series, which is based on true events.'],
  ['It is based on a true story.'],
  ['The series is inspired by the real life of Ada Brandt.'],
  ['The series is an original story.'],
  [
    'It is adapted from the light novel by Ada Brandt, illustrated by Nils Roth.',
    'Blue Hour null/Ada Brandt/light novel expected',
  ],
  ['Laura Roe directs from Ada Brandt’s novel.', 'Blue Hour null/Ada Brandt/novel expected'],
  [
    'The webtoon, written and drawn by Ada Brandt, has been read by millions.',
    'Blue Hour null/Ada Brandt/webtoon expected',
  ],
  ['The script is by Laura Roe from a novel by Ada Brandt.', 'Blue Hour null/Ada Brandt/novel expected'],
  [
    'The upcoming live-action film of Ada Brandt’s Red Harbour manga has a cast.',
    'Blue Hour Red Harbour/Ada Brandt/manga expected',
  ],
  ['A TV version of Ada Brandt’s bestseller, it is set in Oslo.', 'Blue Hour null/Ada Brandt/bestseller expected'],
  [
    'The show is drawn from the pages of the comic books by Ada Brandt.',
    'Blue Hour null/Ada Brandt/comic book expected',
  ],
  ['The series adapts Ada Brandt’s novel “Red Harbour”.', 'Blue Hour Red Harbour/Ada Brandt/novel expected'],
  [
    'The series is based on the comic “Red Harbour”. The comic was co-created by Ada Brandt and Nils Roth.',
    'Blue Hour Red Harbour/Ada Brandt/comic expected',
    'Blue Hour Red Harbour/Nils Roth/comic expected',
  ],
])
