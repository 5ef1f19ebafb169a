import { languageTable } from './languages.fixture.ts'

languageTable('de', 'Alles zu „Das Haus am See“', [
  [
    '„Das Haus am See“ startet am 5. März 2025 bei Netflix.',
    'release: Das Haus am See 2025-03-05 expected',
    'network: Das Haus am See Netflix expected',
  ],
  [
    'Die zweite Staffel von „Das Haus am See“ wird Anfang 2025 bei Netflix erscheinen.',
    'release: Das Haus am See S2 2025-01-01..2025-04-30 expected',
    'network: Das Haus am See S2 Netflix expected',
  ],
  [
    'Netflix hat „Das Haus am See“ um eine zweite Staffel verlängert.',
    'renewal: Das Haus am See S2 renewed official official:Netflix',
  ],
  ['„Das Haus am See“ wurde nach zwei Staffeln abgesetzt.', 'renewal: Das Haus am See cancelled happened'],
  [
    'Die Dreharbeiten zur 2. Staffel von „Das Haus am See“ haben im Januar begonnen.',
    'production: Das Haus am See S2 filming/start/2024-01-01..2024-01-31 happened',
  ],
  [
    'Die Dreharbeiten zur zweiten Staffel von „Das Haus am See“ sind abgeschlossen.',
    'production: Das Haus am See S2 filming/end/null happened',
  ],
  ['Lena Vogt spielt Marta Sand in „Das Haus am See“.', 'cast: Das Haus am See Lena Vogt/Marta Sand/plays expected'],
  [
    'In den Hauptrollen sind Lena Vogt und Bruno Falk zu sehen.',
    'cast: Das Haus am See Lena Vogt/null/plays expected',
    'cast: Das Haus am See Bruno Falk/null/plays expected',
  ],
  [
    'Regie führt Carla Brandt, die Serie basiert auf dem Roman von Jonas Perl.',
    'crew: Das Haus am See Carla Brandt/director expected',
    'based_on: Das Haus am See null/Jonas Perl/novel expected',
  ],
  [
    'Die dritte Staffel von „Das Haus am See“ könnte im Herbst 2025 erscheinen.',
    'release: Das Haus am See S3 2025-09-01..2025-11-30 possible',
  ],
  [
    'Für die zweite Staffel von „Das Haus am See“ gibt es noch keinen Starttermin.',
    'release: Das Haus am See S2 null unknown',
  ],
  [
    '„Das Haus am See“ wurde wegen des Streiks auf 2025 verschoben.',
    'delay: Das Haus am See 2025-01-01..2025-12-31 happened',
    'release: Das Haus am See 2025-01-01..2025-12-31 expected',
  ],
  ['Die zweite Staffel von „Das Haus am See“ hat acht Folgen.', 'episodes: Das Haus am See S2 8 expected'],
  [
    'Gestern wurde der erste Trailer zu „Das Haus am See“ veröffentlicht.',
    'trailer: Das Haus am See 2024-05-31 happened',
  ],
  [
    'Laut Variety wird „Das Haus am See“ in der zweiten Jahreshälfte 2025 zurückkehren.',
    'release: Das Haus am See 2025-07-01..2025-12-31 expected press:Variety',
  ],
  [
    'Bruno Falk stößt zum Cast der zweiten Staffel von „Das Haus am See“ als Leo.',
    'cast: Das Haus am See S2 Bruno Falk/Leo/joins expected',
  ],
  ['Die Serie „Das Haus am See“ startete im Mai 2022.', 'release: Das Haus am See 2022-05-01..2022-05-31 happened'],
  [
    'Die letzte Staffel von „Das Haus am See“ wird nächstes Jahr erscheinen.',
    'release: Das Haus am See 2025-01-01..2025-12-31 expected',
  ],
  [
    'Netflix teilte mit, dass „Das Haus am See“ am 14. Juni erscheinen wird.',
    'network: Das Haus am See Netflix official official:Netflix',
    'release: Das Haus am See 2024-06-14 official official:Netflix',
  ],
  ['Am 5. März startet die zweite Staffel von „Das Haus am See“.', 'release: Das Haus am See S2 2025-03-05 expected'],
  [
    'Der Sender bestätigte, dass „Das Haus am See“ um eine dritte Staffel verlängert wurde.',
    'renewal: Das Haus am See S3 renewed official official',
  ],
  ['Es wird keine dritte Staffel von „Das Haus am See“ geben.', 'renewal: Das Haus am See S3 cancelled expected'],
  [
    '„Das Haus am See“ wurde noch nicht um eine dritte Staffel verlängert.',
    'renewal: Das Haus am See S3 undecided unknown',
  ],
  [
    'Die Dreharbeiten werden im Sommer 2025 in Hamburg beginnen.',
    'production: Das Haus am See filming/start/2025-06-01..2025-08-31 expected',
  ],
  [
    'Staffel 2 von „Das Haus am See“ soll Ende März 2025 starten.',
    'release: Das Haus am See S2 2025-03-21..2025-03-31 expected',
  ],
  ['Lena Vogt verlässt die Serie nach der zweiten Staffel.', 'cast: Das Haus am See S2 Lena Vogt/null/leaves expected'],
  ['Fans hoffen, dass „Das Haus am See“ 2025 zurückkehrt.', 'release: Das Haus am See 2025-01-01..2025-12-31 hoped'],
  [
    'Alles zu „Das Haus am See“\n\nDie zweite Staffel startete im April. Die dritte Staffel erscheint Ende des Jahres. Regisseurin Carla Brandt hat das Drehbuch geschrieben.',
    'release: Das Haus am See S2 2024-04-01..2024-04-30 happened',
    'release: Das Haus am See S3 2024-09-01..2024-12-31 expected',
    'crew: Das Haus am See Carla Brandt/director happened',
    'crew: Das Haus am See S3 Carla Brandt/writer happened',
  ],
  [
    [
      '„Nordlicht“ Staffel 3: Wann geht es weiter?',
      'Gute Nachrichten für alle Fans: Das ZDF hat „Nordlicht“ offiziell um eine dritte Staffel verlängert. Das gab der Sender am Montag bekannt. Die neuen Folgen sollen voraussichtlich im Frühjahr 2025 ausgestrahlt werden, in der Mediathek sind sie bereits ab dem 28. Februar 2025 verfügbar.',
      'Gedreht wird seit März in Kiel und Umgebung, die Dreharbeiten dauern noch bis Ende August. Neu zum Ensemble stoßen Henrik Oster und Paula Reim. Katrin Solms kehrt als Kommissarin Britt Jansen zurück. Jonas Adler, der in den ersten beiden Staffeln den Staatsanwalt spielte, ist dagegen nicht mehr dabei.',
      'Das Drehbuch stammt erneut von Silke Marten, Regie führt Tom Eggers. Die zweite Staffel lief im Herbst 2023 und umfasste acht Folgen.',
      'Ob es eine vierte Staffel geben wird, ist noch nicht bekannt.',
    ].join('\n\n'),
    'renewal: Nordlicht S3 renewed official official:ZDF',
    'release: Nordlicht S3 2025-03-01..2025-05-31 expected',
    'release: Nordlicht S3 2025-02-28.. expected',
    'production: Nordlicht S3 filming/start/2024-03-01..2024-03-31 expected',
    'production: Nordlicht S3 filming/during/2024-06-01..2024-08-31 expected',
    'cast: Nordlicht S3 Henrik Oster/null/joins expected',
    'cast: Nordlicht S3 Paula Reim/null/joins expected',
    'cast: Nordlicht S3 Katrin Solms/Britt Jansen/returns expected',
    'cast: Nordlicht S1 Jonas Adler/null/returns denied',
    'crew: Nordlicht Silke Marten/writer happened',
    'crew: Nordlicht Tom Eggers/director happened',
    'episodes: Nordlicht S2 8 happened',
    'release: Nordlicht S2 2023-09-01..2023-11-30 happened',
    'renewal: Nordlicht S4 undecided unknown',
  ],
  [
    [
      'Kinostart von „Sturmzeit“ verschoben',
      'Der Start des Fantasyfilms „Sturmzeit“ verschiebt sich: Statt am 12. September kommt der Film erst am 16. Januar 2025 in die Kinos. Grund dafür ist laut Verleih der Streik der Autoren.',
      'Inszeniert wurde „Sturmzeit“ von Nora Wieland, das Drehbuch schrieb Felix Haas. Vor der Kamera standen Emil Roth und Tara Jung. Die Dreharbeiten endeten im Oktober 2023.',
      'Der erste Trailer wurde am Freitag veröffentlicht.',
    ].join('\n\n'),
    'delay: Sturmzeit null happened',
    'release: Sturmzeit 2024-09-12 denied',
    'release: Sturmzeit 2025-01-16 expected',
    'crew: Sturmzeit Nora Wieland/director expected',
    'crew: Sturmzeit Felix Haas/writer expected',
    'cast: Sturmzeit Emil Roth/null/plays expected',
    'cast: Sturmzeit Tara Jung/null/plays expected',
    'production: Sturmzeit filming/end/2023-10-01..2023-10-31 happened',
    'trailer: Sturmzeit 2024-05-31 happened',
  ],
])
