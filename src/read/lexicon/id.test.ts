import { languageTable } from './languages.fixture.ts'

languageTable('id', 'Kabar terbaru “Rumah Danau”', [
  [
    '“Rumah Danau” akan tayang pada 5 Maret 2025 di Netflix.',
    'release: Rumah Danau 2025-03-05 expected',
    'network: Rumah Danau Netflix expected',
  ],
  ['Musim kedua “Rumah Danau” akan tayang pada awal 2025.', 'release: Rumah Danau S2 2025-01-01..2025-04-30 expected'],
  [
    'Netflix memperpanjang “Rumah Danau” untuk musim kedua.',
    'renewal: Rumah Danau S2 renewed official official:Netflix',
  ],
  ['“Rumah Danau” dibatalkan setelah dua musim.', 'renewal: Rumah Danau cancelled happened'],
  [
    'Syuting musim 2 “Rumah Danau” dimulai pada Januari.',
    'production: Rumah Danau S2 filming/start/2024-01-01..2024-01-31 happened',
  ],
  ['Syuting musim kedua “Rumah Danau” telah selesai.', 'production: Rumah Danau S2 filming/end/null happened'],
  [
    'Sari Wulandari memerankan Maya Lestari dalam “Rumah Danau”.',
    'cast: Rumah Danau Sari Wulandari/Maya Lestari/plays expected',
  ],
  [
    'Serial ini dibintangi oleh Sari Wulandari dan Bima Pratama.',
    'cast: Rumah Danau Sari Wulandari/null/plays expected',
    'cast: Rumah Danau Bima Pratama/null/plays expected',
  ],
  [
    'Serial ini disutradarai oleh Dewi Kartika dan diadaptasi dari novel karya Rangga Putra.',
    'crew: Rumah Danau Dewi Kartika/director expected',
    'based_on: Rumah Danau null/Rangga Putra/novel expected',
  ],
  [
    'Musim ketiga “Rumah Danau” mungkin tayang pada akhir 2025.',
    'release: Rumah Danau S3 2025-09-01..2025-12-31 possible',
  ],
  ['Belum ada tanggal rilis untuk musim 2 “Rumah Danau”.', 'release: Rumah Danau S2 null unknown'],
  [
    '“Rumah Danau” ditunda hingga 2025 karena pandemi.',
    'delay: Rumah Danau 2025-01-01..2025-12-31 happened',
    'release: Rumah Danau 2025-01-01..2025-12-31 expected',
  ],
  ['Musim kedua “Rumah Danau” terdiri dari delapan episode.', 'episodes: Rumah Danau S2 8 expected'],
  ['Trailer pertama “Rumah Danau” dirilis kemarin.', 'trailer: Rumah Danau 2024-05-31 happened'],
  [
    'Menurut Variety, “Rumah Danau” akan kembali pada paruh kedua 2025.',
    'release: Rumah Danau 2025-07-01..2025-12-31 expected press:Variety',
  ],
  [
    'Bima Pratama bergabung dengan jajaran pemain musim kedua “Rumah Danau” sebagai Leo.',
    'cast: Rumah Danau S2 Bima Pratama/Leo/joins expected',
  ],
  ['Serial “Rumah Danau” tayang perdana pada Mei 2022.', 'release: Rumah Danau 2022-05-01..2022-05-31 happened'],
  ['Musim terakhir “Rumah Danau” akan tayang tahun depan.', 'release: Rumah Danau 2025-01-01..2025-12-31 expected'],
  [
    'Netflix mengumumkan bahwa “Rumah Danau” akan tayang pada 14 Juni.',
    'network: Rumah Danau Netflix official official:Netflix',
    'release: Rumah Danau 2024-06-14 official official:Netflix',
  ],
  ['Netflix tidak akan melanjutkan “Rumah Danau”.', 'renewal: Rumah Danau undecided unknown official:Netflix'],
  ['Tidak akan ada musim ketiga “Rumah Danau”.', 'renewal: Rumah Danau S3 cancelled expected'],
  ['“Rumah Danau” belum diperpanjang untuk musim ketiga.', 'renewal: Rumah Danau S3 undecided unknown'],
  [
    'Musim 2 “Rumah Danau” dijadwalkan tayang pada akhir Maret 2025.',
    'release: Rumah Danau S2 2025-03-21..2025-03-31 expected',
  ],
  [
    'Syuting akan dimulai pada pertengahan 2025.',
    'production: Rumah Danau filming/start/2025-05-01..2025-08-31 expected',
  ],
  [
    'Sari Wulandari keluar dari serial setelah musim kedua.',
    'cast: Rumah Danau S2 Sari Wulandari/null/leaves expected',
  ],
  [
    'Kabar terbaru “Rumah Danau”\n\nMusim kedua tayang pada April lalu. Musim ketiga akan tayang pada akhir tahun.',
    'release: Rumah Danau S2 2024-04-01..2024-04-30 happened',
    'release: Rumah Danau S3 2024-09-01..2024-12-31 expected',
  ],
  [
    [
      '"Langit Senja" Musim 2 Resmi Diumumkan, Ini Jadwal Tayang dan Pemainnya',
      'Kabar gembira bagi penggemar drama! Vidio resmi mengumumkan bahwa serial "Langit Senja" akan berlanjut ke musim kedua. Serial garapan sutradara Bayu Prasetyo ini dijadwalkan tayang mulai 14 Februari 2025.',
      'Proses syuting musim kedua telah dimulai sejak Mei 2024 di Yogyakarta dan ditargetkan rampung pada Agustus mendatang. Ayu Larasati dan Dimas Anggara kembali memerankan Nadia dan Arga. Sementara itu, Rio Mahendra ikut bergabung sebagai pemeran baru.',
      '"Langit Senja" diadaptasi dari novel laris karya Ratna Dewi. Musim pertamanya yang terdiri dari 10 episode tayang pada 2023 dan ditonton lebih dari 5 juta kali.',
      'Hingga kini belum ada kepastian mengenai musim ketiga.',
    ].join('\n\n'),
    'renewal: Langit Senja S2 renewed official official:Vidio',
    'crew: Langit Senja Bayu Prasetyo/director happened',
    'release: Langit Senja S2 2025-02-14.. expected',
    'production: Langit Senja S2 filming/start/2024-05-01..2024-05-31 happened',
    'production: Langit Senja S2 filming/end/2024-08-01..2024-08-31 expected',
    'cast: Langit Senja S2 Ayu Larasati/Nadia/returns expected',
    'cast: Langit Senja S2 Dimas Anggara/Arga/returns expected',
    'cast: Langit Senja S2 Rio Mahendra/null/joins expected',
    'based_on: Langit Senja null/Ratna Dewi/novel happened',
    'episodes: Langit Senja S1 10 happened',
    'release: Langit Senja S1 2023-01-01..2023-12-31 happened',
    'audience: Langit Senja S1 viewers/5000000 happened',
    'renewal: Langit Senja S3 undecided unknown',
  ],
])
