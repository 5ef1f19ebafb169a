import { monthLines, weekdayLines } from './patterns.ts'

/** The Indonesian words of time. */
export const times = (): string => `
${monthLines(
  'januari februari maret april mei juni juli agustus september oktober november desember',
  `
(pada|) (tanggal|) # X # = on # X #
(pada|) (tanggal|) # X (mendatang|ini|lalu|) = on # X
mulai (tanggal|) # X # = from # X #
mulai (tanggal|) # X = from # X
sejak (tanggal|) # X # = since # X #
sejak # X = since # X
(pada|) (bulan|) X # = in X #
(pada|) (bulan|) X tahun depan = in X next year
(pada|) (bulan|) X tahun lalu = in X last year
(pada|) (bulan|) X (lalu|yang lalu|kemarin) = last X
(pada|) (bulan|) X (mendatang|ini|) = in X
(pada|) awal (bulan|) X # = in early X #
(pada|) pertengahan (bulan|) X # = in mid X #
(pada|) akhir (bulan|) X # = in late X #
(pada|) awal (bulan|) X = in early X
(pada|) pertengahan (bulan|) X = in mid X
(pada|) akhir (bulan|) X = in late X
hingga # X # = to # X #
hingga X # = to X #
hingga X = to X`,
)}
${weekdayLines("senin selasa rabu kamis jumat|jum'at sabtu minggu", '(pada|) hari X = on X')}
${weekdayLines('senin selasa rabu kamis jumat sabtu', 'X = on X')}
(pada|) awal (tahun|) # = in early #
(pada|) pertengahan (tahun|) # = in mid #
(pada|) (akhir|penghujung) (tahun|) # = in late #
(pada|) awal tahun depan = early next year
(pada|) pertengahan tahun depan = mid next year
(pada|) akhir tahun depan = late next year
(pada|) akhir tahun (ini|) = at the end of the year
(pada|) (paruh pertama|semester pertama|semester I) (tahun|) # = in the first half of #
(pada|) (paruh kedua|semester kedua|semester II) (tahun|) # = in the second half of #
(pada|) (paruh pertama|semester pertama) tahun depan = in the first half of next year
(pada|) (paruh kedua|semester kedua) tahun depan = in the second half of next year
(pada|) (kuartal|triwulan) (pertama|I|1) (tahun|) # = in the first quarter of #
(pada|) (kuartal|triwulan) (kedua|II|2) (tahun|) # = in the second quarter of #
(pada|) (kuartal|triwulan) (ketiga|III|3) (tahun|) # = in the third quarter of #
(pada|) (kuartal|triwulan) (keempat|IV|4) (tahun|) # = in the fourth quarter of #
musim semi (tahun|) # = spring #
musim panas (tahun|) # = summer #
musim gugur (tahun|) # = autumn #
musim dingin (tahun|) # = winter #
(pada|) tahun # = in #
tahun depan = next year
tahun ini = this year
tahun lalu = last year
akhir tahun ini = late this year
bulan depan = next month
bulan ini = this month
bulan lalu = last month
(pekan|minggu) depan = next week
(pekan|minggu) ini = this week
(pekan|minggu) lalu = last week
# bulan (lalu|yang lalu) = # months ago
# tahun (lalu|yang lalu) = # years ago
# (pekan|minggu) (lalu|yang lalu) = # weeks ago
(dalam|) # bulan (lagi|ke depan) = in # months
selama # bulan = for # months
selama # tahun = for # years
dalam beberapa bulan (ke depan|mendatang) = in the coming months
hari ini = today
kemarin = yesterday
besok = tomorrow
segera = soon
saat ini, sekarang, kini = now
sebelum = before
setelah, sesudah = after
hingga, sampai = until
sejak = since
mulai = from
antara = between
paling cepat = at the earliest
tidak sebelum = not before
tahun = years
bulan = months
minggu, pekan = weeks
hari = days
menit = minutes
jam = hours
`
