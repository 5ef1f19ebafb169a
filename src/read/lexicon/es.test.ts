import { languageTable } from './languages.fixture.ts'

languageTable('es', 'Todo sobre «La casa del lago»', [
  [
    '«La casa del lago» se estrena el 5 de marzo de 2025 en Netflix.',
    'release: La casa del lago 2025-03-05 expected',
    'network: La casa del lago Netflix expected',
  ],
  [
    'La segunda temporada de «La casa del lago» llegará a Netflix a principios de 2025.',
    'release: La casa del lago S2 2025-01-01..2025-04-30 expected',
    'network: La casa del lago S2 Netflix expected',
  ],
  [
    'La serie «La casa del lago» se estrenó en mayo de 2022.',
    'release: La casa del lago 2022-05-01..2022-05-31 happened',
  ],
  [
    'La tercera temporada de «La casa del lago» podría llegar en otoño de 2025.',
    'release: La casa del lago S3 2025-09-01..2025-11-30 possible',
  ],
  [
    'Según Variety, «La casa del lago» volverá en el segundo semestre de 2025.',
    'release: La casa del lago 2025-07-01..2025-12-31 expected press:Variety',
  ],
  [
    'La temporada final de «La casa del lago» se estrenará el próximo año.',
    'release: La casa del lago 2025-01-01..2025-12-31 expected',
    'renewal: La casa del lago ended expected',
  ],
  ['No hay fecha de estreno para la temporada 2 de «La casa del lago».', 'release: La casa del lago S2 null unknown'],
  [
    'Netflix ha renovado «La casa del lago» por una segunda temporada.',
    'renewal: La casa del lago S2 renewed official official:Netflix',
  ],
  ['«La casa del lago» fue cancelada tras dos temporadas.', 'renewal: La casa del lago cancelled happened'],
  ['«La casa del lago» no tendrá tercera temporada.', 'renewal: La casa del lago S3 cancelled expected'],
  [
    '«La casa del lago» todavía no ha sido renovada por una tercera temporada.',
    'renewal: La casa del lago S3 undecided unknown',
  ],
  [
    'El rodaje de la temporada 2 de «La casa del lago» comenzó en enero.',
    'production: La casa del lago S2 filming/start/2024-01-01..2024-01-31 happened',
  ],
  [
    'El rodaje de la segunda temporada de «La casa del lago» ha terminado.',
    'production: La casa del lago S2 filming/end/null happened',
  ],
  [
    '«La casa del lago» se rodará en Galicia entre marzo y junio de 2025.',
    'production: La casa del lago filming/during/2025-03-01..2025-06-30 expected',
  ],
  [
    'El estreno de «La casa del lago» ha sido aplazado a 2025 debido a la huelga.',
    'delay: La casa del lago 2025-01-01..2025-12-31 happened',
    'release: La casa del lago 2025-01-01..2025-12-31 expected',
  ],
  [
    'Elena Ríos interpreta a Marta Soler en «La casa del lago».',
    'cast: La casa del lago Elena Ríos/Marta Soler/plays expected',
  ],
  [
    '«La casa del lago» está protagonizada por Elena Ríos y Bruno Salas.',
    'cast: La casa del lago Elena Ríos/null/plays expected',
    'cast: La casa del lago Bruno Salas/null/plays expected',
  ],
  [
    'Bruno Salas se une al reparto de la segunda temporada de «La casa del lago» como Leo.',
    'cast: La casa del lago S2 Bruno Salas/Leo/joins expected',
  ],
  ['Elena Ríos deja la serie tras la segunda temporada.', 'cast: La casa del lago S2 Elena Ríos/null/leaves expected'],
  [
    'La serie está dirigida por Carla Montes y basada en la novela de Irene Prado.',
    'crew: La casa del lago Carla Montes/director expected',
    'based_on: La casa del lago null/Irene Prado/novel expected',
  ],
  ['La segunda temporada de «La casa del lago» tendrá ocho episodios.', 'episodes: La casa del lago S2 8 expected'],
  ['Ayer se publicó el primer tráiler de «La casa del lago».', 'trailer: La casa del lago 2024-05-31 happened'],
  [
    'Netflix anunció el lunes que la cuarta temporada de «La casa del lago» llegará el 14 de junio.',
    'network: La casa del lago S4 Netflix official official:Netflix',
    'release: La casa del lago S4 2024-06-14 official official:Netflix',
  ],
  [
    'Los fans esperan que «La casa del lago» regrese en 2025.',
    'release: La casa del lago 2025-01-01..2025-12-31 hoped',
  ],
  [
    'Todo sobre «La casa del lago»\n\nLa segunda temporada se estrenó en abril. La tercera temporada llegará a finales de 2025. El rodaje empezará en otoño.',
    'release: La casa del lago S2 2024-04-01..2024-04-30 happened',
    'release: La casa del lago S3 2025-09-01..2025-12-31 expected',
    'production: La casa del lago S3 filming/start/2024-09-01..2024-11-30 expected',
  ],
  [
    [
      'Netflix cancela "Costa fría" después de una sola temporada',
      'Netflix ha decidido no renovar "Costa fría". La serie, protagonizada por Julia Ramos, Iván Cortés y Pilar Noriega, se estrenó el pasado 12 de enero y permaneció tres semanas en el Top 10 de 34 países. La noticia fue confirmada este lunes por el creador de la serie, Andrés Luján, a través de su cuenta de X.',
      'La serie estaba basada en la novela homónima de Teresa Olmedo. Contaba con ocho episodios de unos 45 minutos de duración.',
      'La película "El último faro", también de Luján, tiene previsto su estreno en cines el 22 de noviembre de 2024.',
    ].join('\n\n'),
    'renewal: Costa fría cancelled official official:Netflix',
    'cast: Costa fría Julia Ramos/null/plays happened',
    'cast: Costa fría Iván Cortés/null/plays happened',
    'cast: Costa fría Pilar Noriega/null/plays happened',
    'release: Costa fría 2024-01-12 happened',
    'audience: Costa fría top10 countries/34 happened',
    'based_on: Costa fría Costa fría/Teresa Olmedo/novel happened',
    'episodes: Costa fría 8 happened',
    'runtime: Costa fría 45/episode happened',
    'release: El último faro 2024-11-22 expected',
  ],
  [
    [
      '«Ceniza»: todo lo que se sabe de la película de Paula Lozano',
      'La nueva película de Paula Lozano llegará a los cines españoles el 11 de octubre de 2024, después de su paso por el Festival de San Sebastián. Inicialmente estaba previsto que se estrenara en abril de 2024, pero Universal decidió retrasarla seis meses.',
      'Protagonizan la cinta Tomás Arce y Belén Duarte. El rodaje tuvo lugar en Almería entre mayo y julio de 2023. La posproducción se prolongó durante ocho meses.',
      'El tráiler oficial salió a la luz el 15 de mayo. Su duración es de 124 minutos. Está basada en el cómic de Rafa Mena.',
    ].join('\n\n'),
    'release: Ceniza 2024-10-11 expected',
    'release: Ceniza 2024-04-01..2024-04-30 denied',
    'delay: Ceniza null happened',
    'cast: Ceniza Tomás Arce/null/plays expected',
    'crew: Ceniza Paula Lozano/director expected',
    'cast: Ceniza Belén Duarte/null/plays expected',
    'production: Ceniza filming/during/2023-05-01..2023-07-31 happened',
    'lead_time: Ceniza post/P8M happened',
    'trailer: Ceniza 2024-05-15 official',
    'runtime: Ceniza 124/film expected',
    'based_on: Ceniza null/Rafa Mena/comic expected',
  ],
  ['Eso no significa que la serie esté cancelada.', 'renewal: La casa del lago cancelled denied'],
  [
    '«La casa del lago» llega a los cines el viernes 14 de marzo de 2025.',
    'release: La casa del lago 2025-03-14 expected',
  ],
  [
    'El estreno de la serie se retrasa hasta 2026.',
    'delay: La casa del lago 2026-01-01..2026-12-31 happened',
    'release: La casa del lago 2026-01-01..2026-12-31 expected',
  ],
  [
    'Elena Ruiz y Marco Sanz siguen protagonizando la serie.',
    'cast: La casa del lago Elena Ruiz/null/plays expected',
    'cast: La casa del lago Marco Sanz/null/plays expected',
  ],
])
