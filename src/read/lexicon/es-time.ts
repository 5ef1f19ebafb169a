import { monthLines, weekdayLines } from './patterns.ts'

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'

/** The Spanish words of time. */
export const times = (): string => `
${monthLines(
  MONTHS,
  `
(el|este|al|el próximo|el pasado|el día|día) # de X (de|del) # = on # X #
# de X (de|del) # = on # X #
(el|este|el próximo|el pasado|el día|día) # de X = on # X
# de X = on # X
del # al # de X (de|del) # = from # to # X #
del # al # de X = from # to # X
del # de X = from # X
del # de X (de|del) # = from # X #
al # de X = to # X
X (de|del) # = X #
X (de|del) (este año|año en curso) = X this year
X (de|del) (próximo año|año que viene|año próximo) = X next year
X (de|del) (año pasado|pasado año) = X last year
(el|este) mes de X = X
(el|) pasado mes de X = last X
(el|) próximo mes de X = next X
(pasado|próximo) X = X
X = X`,
)}
${weekdayLines('lunes martes miércoles jueves viernes sábado domingo', '(el|este|el próximo|el pasado) X = on X\nX = X')}
(a|) (principios|comienzos|inicios|inicio) de = early
(a|) (principios|comienzos|inicios) del (próximo año|año que viene|año próximo) = early next year
(a|) mediados de = mid
(a|) mediados de (este año|año) = the middle of this year
(a|) mediados del (próximo año|año que viene) = mid next year
(a|hacia|) (finales|fines|final) de = late
(a|) (finales|fines|final) de (año|este año) = at the end of the year
antes de (que acabe|que termine|finales de|fin de) (el año|este año|año) = before the end of the year
(a|) (finales|fines) del (próximo año|año que viene) = late next year
(la primera mitad|el primer semestre) de = the first half of
(la segunda mitad|el segundo semestre) de = the second half of
(la primera mitad|el primer semestre) del (próximo año|año que viene) = the first half of next year
(la segunda mitad|el segundo semestre) del (próximo año|año que viene) = the second half of next year
(el|) (primer|1er) trimestre de = the first quarter of
(el|) segundo trimestre de = the second quarter of
(el|) (tercer|3er) trimestre de = the third quarter of
(el|) (cuarto|último) trimestre de = the fourth quarter of
(la|esta|) primavera (de|del) = spring
(el|este|) verano (de|del) = summer
(el|este|) otoño (de|del) = autumn
(el|este|) invierno (de|del) = winter
(la|esta|) primavera = spring
otoño = fall
verano = summer
invierno = winter
(este|el) verano = this summer
(este|el) otoño = this fall
(este|el) invierno = this winter
(el|) (próximo año|año que viene|año próximo) = next year
(este|el presente|el) año = this year
(el|) (año pasado|pasado año) = last year
a lo largo de (este año|año) = this year
más adelante este año, más tarde este año = later this year
(el|) (próximo mes|mes que viene|mes próximo) = next month
este mes = this month
(el|) (mes pasado|pasado mes) = last month
(la|) (próxima semana|semana que viene) = next week
esta semana = this week
(la|) semana pasada = last week
hace # (meses|mes) = # months ago
hace # años = # years ago
hace # semanas = # weeks ago
(en|dentro de) # meses = in # months
(en|dentro de) # semanas = in # weeks
en los próximos meses = in the coming months
durante # (meses) = for # months
durante = for
se (prolongó|extendió) (durante|) = lasted
se (prolongará|extenderá) (durante|) = will last
duró, ha durado = lasted
durará = will last
su duración es de, tiene una duración de, con una duración de = has a runtime of
duración = runtime
hoy = today
ayer = yesterday
mañana = tomorrow
pronto, próximamente, en breve = soon
ahora, actualmente, ya mismo = now
antes de = before
después de, tras = after
hasta = until
desde, a partir (de|del) = from
desde el, a partir del = from
entre = between
no antes de = not before
años, año = years
meses, mes = months
semanas, semana = weeks
días, día = days
minutos = minutes
horas = hours
`
