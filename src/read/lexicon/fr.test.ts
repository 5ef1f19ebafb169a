import { languageTable } from './languages.fixture.ts'

languageTable('fr', 'Tout savoir sur « La Maison du lac »', [
  [
    '« La Maison du lac » sort le 5 mars 2025 sur Netflix.',
    'release: La Maison du lac 2025-03-05 expected',
    'network: La Maison du lac Netflix expected',
  ],
  [
    'La deuxième saison de « La Maison du lac » arrivera début 2025.',
    'release: La Maison du lac S2 2025-01-01..2025-04-30 expected',
  ],
  [
    'Netflix a renouvelé « La Maison du lac » pour une deuxième saison.',
    'renewal: La Maison du lac S2 renewed official official:Netflix',
  ],
  ['« La Maison du lac » a été annulée après deux saisons.', 'renewal: La Maison du lac cancelled happened'],
  [
    'Le tournage de la saison 2 de « La Maison du lac » a débuté en janvier.',
    'production: La Maison du lac S2 filming/start/2024-01-01..2024-01-31 happened',
  ],
  [
    'Le tournage de la deuxième saison de « La Maison du lac » est terminé.',
    'production: La Maison du lac S2 filming/end/null happened',
  ],
  [
    'Élise Renaud incarne Marthe Vidal dans « La Maison du lac ».',
    'cast: La Maison du lac Élise Renaud/Marthe Vidal/plays expected',
  ],
  [
    'La série est portée par Élise Renaud et Bruno Salas.',
    'cast: La Maison du lac Élise Renaud/null/plays expected',
    'cast: La Maison du lac Bruno Salas/null/plays expected',
  ],
  [
    'La série est réalisée par Carla Monnet et adaptée du roman de Jules Perrin.',
    'crew: La Maison du lac Carla Monnet/director expected',
    'based_on: La Maison du lac null/Jules Perrin/novel expected',
  ],
  [
    "La troisième saison de « La Maison du lac » pourrait sortir à l'automne 2025.",
    'release: La Maison du lac S3 2025-09-01..2025-11-30 possible',
  ],
  [
    "Aucune date de sortie n'a été annoncée pour la saison 2 de « La Maison du lac ».",
    'release: La Maison du lac S2 null unknown',
  ],
  [
    '« La Maison du lac » a été reportée à 2025 en raison de la grève.',
    'delay: La Maison du lac 2025-01-01..2025-12-31 happened',
    'release: La Maison du lac 2025-01-01..2025-12-31 expected',
  ],
  ['La deuxième saison de « La Maison du lac » comptera huit épisodes.', 'episodes: La Maison du lac S2 8 expected'],
  [
    'La première bande-annonce de « La Maison du lac » a été dévoilée hier.',
    'trailer: La Maison du lac 2024-05-31 happened',
  ],
  [
    'Selon Variety, « La Maison du lac » reviendra au second semestre 2025.',
    'release: La Maison du lac 2025-07-01..2025-12-31 expected press:Variety',
  ],
  [
    'Bruno Salas rejoint le casting de la saison 2 de « La Maison du lac » dans le rôle de Léo.',
    'cast: La Maison du lac S2 Bruno Salas/Léo/joins expected',
  ],
  [
    'La série « La Maison du lac » est sortie en mai 2022.',
    'release: La Maison du lac 2022-05-01..2022-05-31 happened',
  ],
  [
    "La dernière saison de « La Maison du lac » sera diffusée l'année prochaine.",
    'release: La Maison du lac 2025-01-01..2025-12-31 expected',
  ],
  ["« La Maison du lac » n'aura pas de troisième saison.", 'renewal: La Maison du lac S3 cancelled expected'],
  [
    "« La Maison du lac » n'a pas encore été renouvelée pour une troisième saison.",
    'renewal: La Maison du lac S3 undecided unknown',
  ],
  [
    'Netflix a annoncé hier que « La Maison du lac » sortira le 14 juin.',
    'network: La Maison du lac Netflix official official:Netflix',
    'release: La Maison du lac 2024-06-14 official official:Netflix',
  ],
  [
    'La saison 2 de « La Maison du lac » devrait sortir fin 2025.',
    'release: La Maison du lac S2 2025-09-01..2025-12-31 expected',
  ],
  [
    'Le tournage débutera à Lyon au printemps 2025.',
    'production: La Maison du lac filming/start/2025-03-01..2025-05-31 expected',
  ],
  [
    'Élise Renaud quitte la série après la deuxième saison.',
    'cast: La Maison du lac S2 Élise Renaud/null/leaves expected',
  ],
  [
    "Tout savoir sur « La Maison du lac »\n\nLa saison 2 est sortie en avril. La troisième saison arrivera à la fin de l'année. Bruno Salas reprendra son rôle de Léo.",
    'release: La Maison du lac S2 2024-04-01..2024-04-30 happened',
    'release: La Maison du lac S3 ..2024-12-31 expected',
    'cast: La Maison du lac S3 Bruno Salas/Léo/returns expected',
  ],
  [
    [
      "« L'Ombre du phare » saison 2 : date de sortie, casting, intrigue… tout ce que l'on sait",
      "La série événement de Canal+ aura bien une suite. Deux mois après la diffusion du dernier épisode, la chaîne a officialisé le renouvellement de « L'Ombre du phare » pour une saison 2. Selon la productrice Hélène Castan, les nouveaux épisodes sont attendus pour l'automne 2025.",
      "Le tournage a commencé le 4 mars en Bretagne et doit s'achever fin juillet. Camille Roudier et Antoine Belval reprendront leurs rôles. Nouveau venu, Idris Marceau incarnera le commissaire Delmas. En revanche, Sophie Lantier ne sera pas de retour.",
      'Créée par Marc Vasseur et réalisée par Claire Jobert, la première saison comptait six épisodes de 52 minutes. Elle avait réuni 3,2 millions de téléspectateurs en moyenne.',
      'La bande-annonce devrait être dévoilée en septembre.',
    ].join('\n\n'),
    "renewal: L'Ombre du phare S2 renewed official official:Canal+",
    "crew: L'Ombre du phare Hélène Castan/producer happened",
    "release: L'Ombre du phare S2 2025-09-01..2025-11-30 expected talent:Hélène Castan",
    "production: L'Ombre du phare S2 filming/start/2024-03-04 happened",
    "production: L'Ombre du phare S2 filming/end/2024-07-21..2024-07-31 expected",
    "cast: L'Ombre du phare S2 Camille Roudier/null/returns expected",
    "cast: L'Ombre du phare S2 Antoine Belval/null/returns expected",
    "cast: L'Ombre du phare S2 Idris Marceau/Delmas/plays expected",
    "cast: L'Ombre du phare S2 Sophie Lantier/null/returns denied",
    "crew: L'Ombre du phare S1 Marc Vasseur/creator happened",
    "episodes: L'Ombre du phare S1 6 happened",
    "crew: L'Ombre du phare S1 Claire Jobert/director happened",
    "runtime: L'Ombre du phare S1 52/episode happened",
    "audience: L'Ombre du phare S2 viewers/3200000 happened",
    "trailer: L'Ombre du phare S2 2024-09-01..2024-09-30 expected",
  ],
  [
    [
      '« Les Veilleurs » : TF1 commande une troisième saison',
      'Bonne nouvelle pour les fans des « Veilleurs » ! TF1 vient de commander une troisième saison de sa série policière, a appris Le Parisien. Le tournage devrait commencer cet automne à Marseille pour une diffusion courant 2025.',
      "Julie Carlier sera de nouveau à l'affiche. Hugo Lemaire, lui, ne reviendra pas. La saison 2 sera diffusée à partir du 9 septembre 2024, à raison de deux épisodes par soirée.",
      "La série, imaginée par Pierre Daumal, est une adaptation des romans de Claude Ferney. On ignore encore combien d'épisodes comptera cette nouvelle salve.",
    ].join('\n\n'),
    'renewal: Les Veilleurs S3 renewed official official:TF1',
    'network: Les Veilleurs S3 TF1 happened',
    'production: Les Veilleurs S3 filming/start/2024-09-01..2024-11-30 expected',
    'release: Les Veilleurs S3 2025-01-01..2025-12-31 expected',
    'cast: Les Veilleurs S3 Julie Carlier/null/returns expected',
    'cast: Les Veilleurs S3 Hugo Lemaire/null/returns denied',
    'release: Les Veilleurs S2 2024-09-09.. expected',
    'crew: Les Veilleurs Pierre Daumal/creator happened',
    'based_on: Les Veilleurs null/Claude Ferney/novel happened',
  ],
  [
    [
      '« Horizon rouge » : Disney+ dévoile la date de sortie de la saison 2',
      "La deuxième saison d'« Horizon rouge » arrive le mercredi 6 novembre 2024 sur Disney+, a annoncé la plateforme ce lundi. Elle se composera de huit épisodes, mis en ligne au rythme de deux par semaine.",
      'Léa Fontaine (Alice) et Yanis Haddad (Samir) sont de retour. Ils seront rejoints par Thomas Gillard et Inès Colbert. En revanche, Mathieu Renard a quitté la série.',
      "Le tournage s'est déroulé à Lyon entre septembre 2023 et février 2024. Adaptée du roman graphique de Louis Carrel, la série avait été renouvelée en mars 2023.",
      "Une troisième saison n'est pas encore confirmée, mais la créatrice Anaïs Perrot espère pouvoir tourner la suite en 2025.",
    ].join('\n\n'),
    'release: Horizon rouge S2 2024-11-06 official official:Disney+',
    'network: Horizon rouge S2 Disney+ official official:Disney+',
    'episodes: Horizon rouge S2 8 expected',
    'cast: Horizon rouge S2 Léa Fontaine/Alice/returns expected',
    'cast: Horizon rouge S2 Yanis Haddad/Samir/returns expected',
    'cast: Horizon rouge S2 Thomas Gillard/null/plays expected',
    'cast: Horizon rouge S2 Inès Colbert/null/plays expected',
    'cast: Horizon rouge S2 Mathieu Renard/null/leaves happened',
    'production: Horizon rouge S2 filming/during/2023-09-01..2024-02-29 happened',
    'based_on: Horizon rouge null/Louis Carrel/graphic novel happened',
    'renewal: Horizon rouge S2 renewed happened',
    'renewal: Horizon rouge S3 undecided unknown',
    'crew: Horizon rouge Anaïs Perrot/creator happened',
  ],
  [
    'La distribution réunit Léa Morel, Hugo Perrin et Claire Vidal.',
    'cast: La Maison du lac Léa Morel/null/plays expected',
    'cast: La Maison du lac Hugo Perrin/null/plays expected',
    'cast: La Maison du lac Claire Vidal/null/plays expected',
  ],
  [
    'Léa Morel reviendra dans le rôle principal de Marthe Sorel.',
    'cast: La Maison du lac Léa Morel/Marthe Sorel/returns expected',
  ],
  [
    'La série a été créée par Paul S. Girard et Claire Vidal.',
    'crew: La Maison du lac Paul S. Girard/creator expected',
    'crew: La Maison du lac Claire Vidal/creator expected',
  ],
  [
    'La sortie de la série est repoussée au 12 juin 2025.',
    'delay: La Maison du lac 2025-06-12 happened',
    'release: La Maison du lac 2025-06-12 expected',
  ],
  [
    'Le tournage devait se terminer en avril 2025.',
    'production: La Maison du lac filming/end/2025-04-01..2025-04-30 expected',
  ],
  ['La saison 2 est désormais annoncée pour le vendredi 27 août.', 'release: La Maison du lac S2 2024-08-27 expected'],
  [
    'Lac Noir (saison 3)\n\nNetflix a renouvelé Lac Noir pour une troisième saison.',
    'renewal: Lac Noir S3 renewed official official:Netflix',
  ],
])
