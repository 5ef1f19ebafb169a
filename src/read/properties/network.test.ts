import { facts } from './facts.fixture.ts'

facts('network', [
  ['“Blue Hour” premieres on Netflix in May.', 'Blue Hour Netflix expected'],
  ['“Blue Hour” is streaming now on Prime Video.', 'Blue Hour Prime Video expected'],
  ['Season 2 of “Blue Hour” is coming to HBO Max.', 'Blue Hour S2 HBO Max expected'],
  ['“Blue Hour” hits Hulu on May 2.', 'Blue Hour Hulu expected'],
  ["Netflix's “Blue Hour” is set in Oslo.", 'Blue Hour Netflix expected'],
  ['“Blue Hour” is a Netflix original.', 'Blue Hour Netflix expected'],
  ['The Apple TV+ drama is set in Oslo.', 'Blue Hour Apple TV+ expected'],
  ['BBC One will show the special in May.', 'Blue Hour BBC One official official:BBC One'],
  ['Crunchyroll streams the show outside Asia.', 'Blue Hour Crunchyroll expected'],
  ['Crunchyroll has the first season.', 'Blue Hour S1 Crunchyroll expected'],
  ['Netflix said on Monday that “Blue Hour” will premiere on May 2.', 'Blue Hour Netflix official official:Netflix'],
  ['Netflix has released photos of its new series “Blue Hour”.', 'Blue Hour Netflix expected'],
  ['“Blue Hour” will be shown on BBC One and iPlayer.', 'Blue Hour BBC One expected', 'Blue Hour iPlayer expected'],
  ['“Blue Hour” is not on Netflix.', 'Blue Hour Netflix denied'],
  ['Network: tvN', 'Blue Hour tvN expected'],
  ['Netflix renewed “Blue Hour” for a second season.'],
  ['An executive of Netflix told reporters that he was glad.'],
  ['Ada Brandt starred in the hit BBC comedy Red Tide.'],
  ['“Blue Hour” moves to new streaming service Peacock.', 'Blue Hour Peacock expected'],
  [
    'Everything coming to Hulu in May\n\nMay 1\n\nBlue Hour (season 2)\n\nMay 2\n\nRed Tide (season 1)\n\nMay 3\n\nSalt Road (season 3)',
    'Red Tide Hulu expected',
    'Blue Hour Hulu happened',
    'Salt Road Hulu happened',
  ],
])
