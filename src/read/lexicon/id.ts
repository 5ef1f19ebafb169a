import { type Glossary, glossaryOf } from '../gloss/glossary.ts'
import { times } from './id-time.ts'
import { cardinalLines, ordinalLines } from './patterns.ts'

const seasons = (): string => `
satu musim = one season
(musim|season) # = season # @owned
musim ke - # = season # @owned
${ordinalLines(
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh',
  `
(musim|season) X = X season @owned
(tidak akan ada|takkan ada) (musim|season) X = there will be no X season
(akan|) (mendapat|mendapatkan|memiliki) (musim|season) X = will be renewed for a X season
bagian X = X part
X = X`,
)}
(musim|season) (terakhir|final|penutup) = the final season @owned
(musim|season) (terbaru|baru|berikutnya|selanjutnya) = the new season @owned
(musim|season) (sebelumnya) = previous season
(tidak akan ada|takkan ada) (musim|season) # = there will be no season #
(musim|season) = season
bagian # = part #
${cardinalLines('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas', 'X episode = X episodes\nX musim = X seasons\nX bulan = X months\nX tahun = X years')}
# episode = # episodes
episode = episode
serial, seri = series @thing
drama (Korea|Jepang|Cina|Thailand) = the drama
drama = drama
film = film @thing
sinetron = drama
sekuel = sequel
prekuel = prequel
adaptasi = adaptation
(trailer|cuplikan) pertama = the first trailer @owned
(trailer|cuplikan) = trailer @owned
teaser = teaser @owned
(jajaran|) (pemain|pemeran) = cast @owned
`

const verbs = (): string => `
(akan|bakal) (tayang|rilis|dirilis|ditayangkan|diluncurkan|mengudara|hadir) (perdana|) = will premiere
(dijadwalkan|direncanakan|rencananya) (akan|) (tayang|rilis|dirilis|ditayangkan|hadir) (perdana|) = is scheduled to premiere
(diperkirakan|diprediksi|diharapkan) (akan|) (tayang|rilis|dirilis|ditayangkan|hadir) (perdana|) = is expected to premiere
(mungkin|bisa jadi|kemungkinan) (akan|) (tayang|rilis|dirilis|hadir) (perdana|) = could premiere
(sudah|telah|pertama kali|resmi) (tayang|rilis|dirilis|ditayangkan|diluncurkan) (perdana|) = premiered
(tayang|rilis|mengudara) (perdana|) = premieres
dirilis, ditayangkan, diluncurkan = was released
(merilis|meluncurkan|menayangkan) = released
akan (merilis|meluncurkan|menayangkan) = will release
(perilisan|penayangan|peluncuran) = release
tanggal (rilis|tayang|perilisan|penayangan) = release date @owned
jadwal (rilis|tayang) = release date
tanggal = date
(telah|sudah|resmi|) (dikonfirmasi|dipastikan|mengkonfirmasi|mengonfirmasi) (akan|bakal) (hadir kembali|kembali|lanjut|berlanjut) (dengan|ke|untuk|di) = was renewed for
(akan|bakal|) lanjut ke = was renewed for
(akan|bakal) hadir kembali = will return
(akan|bakal) kembali = will return
kembali = returns
di bioskop = in theaters
berdurasi = runs
tersedia = available
(akan|) bisa disaksikan, dapat disaksikan = will be available
(semula|awalnya|sebelumnya) (dijadwalkan|direncanakan) (tayang|rilis) = was originally scheduled to premiere
dijadwalkan, direncanakan = scheduled
diperkirakan, diprediksi = expected
(memperpanjang|memperbarui) = renewed
(diperpanjang|diperbarui) (untuk|) = renewed for
perpanjangan, pembaruan = renewal
(dilanjutkan|berlanjut) ke = renewed for
lampu hijau = green light
(dipastikan|resmi|memutuskan|) (untuk|) tidak (melanjutkan|memperpanjang) = has cancelled
batalkan = cancels
membatalkan = cancelled
dibatalkan = was cancelled
pembatalan = cancellation
(menjadi|adalah) yang terakhir = is the last
berakhir, tamat = ended
akan berakhir = will end
(proses|) (syuting|pengambilan gambar) = filming @owned
ditargetkan (rilis|tayang) = is expected to premiere
akan (segera|) (memulai|mulai) (proses|) syuting = will begin filming
(memulai|mulai) (proses|) syuting = began filming
(ditargetkan|diperkirakan|dijadwalkan|direncanakan) (selesai|rampung) = is expected to wrap
(telah|sudah|) (selesai|rampung) = has wrapped
(menyelesaikan|merampungkan) (proses|) syuting = wrapped filming
akan (selesai|rampung) = will wrap
(telah|sudah|) (dimulai|mulai digelar) (sejak|) = began
akan (dimulai|mulai|digelar) = will begin
diperkirakan (akan|) dimulai = is expected to begin
(pascaproduksi|pasca-produksi|paska produksi) = post-production
(dalam|tahap) produksi = in production
produksi = production
naskah, skenario = script
(ditunda|diundur|mengalami penundaan|tertunda) = was delayed
(ditunda|diundur) (hingga|ke|sampai) = was delayed to
menunda = delayed
penundaan = delay
mogok, pemogokan, aksi mogok = strikes
pandemi = pandemic
karena, akibat = because of
`

const people = (): string => `
dibintangi (oleh|) = starring
membintangi = stars in
akan membintangi = will star in
(berperan|akan berperan|tampil|beradu akting) sebagai = stars as
(kembali|akan kembali) (memerankan|berperan sebagai) = will return as
memerankan = plays
akan memerankan = will play
(diperankan|dimainkan) oleh = played by
sebagai = as
peran = role
karakter = character
tokoh = character
(akan|bakal|) (ikut|turut|) bergabung sebagai = joins the cast as
(bergabung|ikut bergabung) (dengan|dalam|sebagai|) (jajaran|) (pemain|pemeran) = joins the cast @owned
akan bergabung (dengan|dalam|) (jajaran|) (pemain|pemeran) = will join the cast
bergabung dengan, bergabung dalam = joins
(meninggalkan|keluar dari|hengkang dari) serial = leaves the show
tidak akan kembali = will not return
aktor = actor @role
aktris = actress @role
sutradara = director @role
kreator, pencipta = creator @role
(penulis naskah|penulis skenario|penulis) = writer @role
(produser eksekutif) = executive producer @role
produser = producer @role
disutradarai (oleh|) = directed by
(menyutradarai|akan menyutradarai) = directs
(ditulis|naskahnya ditulis) (oleh|) = written by
diciptakan (oleh|), dibuat oleh = created by
diproduksi (oleh|) = produced by
menulis = wrote
(diadaptasi dari|diangkat dari|berdasarkan|berdasar|adaptasi dari) = based on
novel = novel
buku = book
komik = comic
webtoon = webtoon
manga = manga
gim, video gim = video game
berjudul sama = of the same name
karya, garapan = by
`

const small = (): string => `
akan, bakal = will
telah, sudah = has
(telah|sudah) resmi = has been officially
resmi, secara resmi = officially
adalah, ialah, merupakan = is
bisa, dapat, mungkin, kemungkinan = could
barangkali, sepertinya, tampaknya = perhaps
rumor, isu = rumors
semoga = hopefully
berharap = hope
tidak, bukan, tak = not
belum = not yet
belum ada (kepastian|keputusan|rencana|kabar) (mengenai|tentang|soal|untuk) = no decision has been made about
belum ada tanggal (rilis|tayang|perilisan|penayangan) (resmi|pasti|) = there is no release date yet
tanggal (rilis|tayang|perilisan|penayangan) (resmi|pasti|) belum (diumumkan|diketahui|ditentukan) = no release date has been announced
(belum|masih belum) (diperpanjang|diperbarui) = has not been renewed yet
tidak akan = will not
tidak pernah = never
melanjutkan = renew
mengonfirmasi, mengkonfirmasi, memastikan = confirmed
dikonfirmasi, dipastikan = confirmed
mengumumkan = announced
telah mengumumkan = announced
diumumkan = announced
mengungkap, mengungkapkan = revealed
mengatakan, menyatakan, menyebut, menjelaskan = said
kata, ujar, ungkap, tutur = said
menurut = according to
dilansir dari, dikutip dari, melansir = according to
sumber = sources
bocoran = leak
platform = platform
saluran, stasiun televisi = network
studio = studio
bahwa = that
dan, serta = and
atau = or
tetapi, tapi, namun = but
jika, apabila = if
ketika, saat = when
sementara = while
dari, milik = of
ke, kepada = to
di = on
dalam = in
pada = on
oleh = by
untuk = for
dengan = with
bersama = with
tanpa = without
tentang = about
yang, ini, itu, juga, pun, para = -
ia, dia = he
mereka = they
baru, terbaru = new
berikutnya, selanjutnya = next
terakhir = last
semua, seluruh = all
juta = million
ditonton (lebih dari|) # juta kali = has # million views
tahap = -
awalnya, semula, sebelumnya = originally
penonton = viewers
negara = countries
penggemar = fans
`

/** The Indonesian words of the field. */
export const indonesian = (): Glossary =>
  glossaryOf(
    'id',
    { spaced: true, endings: ['nya', 'lah', 'pun'] },
    times().replaceAll('dua_belas', 'dua belas'),
    seasons().replaceAll('dua_belas', 'dua belas'),
    verbs(),
    people(),
    small(),
  )
