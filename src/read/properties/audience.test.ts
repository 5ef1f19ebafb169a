import { facts } from './facts.fixture.ts'

facts('audience', [
  ['The first season of “Blue Hour” drew 12 million viewers.', 'Blue Hour S1 viewers/12000000 happened'],
  ['“Blue Hour” was watched for 1.65 billion hours in a month.', 'Blue Hour hours viewed/1650000000 happened'],
  ['22 million households sampled “Blue Hour”.', 'Blue Hour households/22000000 happened'],
  ['The finale of “Blue Hour” was seen by 12.1 million people.', 'Blue Hour viewers/12100000 happened'],
  ['The film had 11.5 million admissions in Korea.', 'Blue Hour viewers/11500000 happened'],
  ['“Blue Hour” had 18.5 million views in four days.', 'Blue Hour viewers/18500000 happened'],
  ['“Blue Hour” took the #1 spot in 91 countries.', 'Blue Hour top10 countries/91 happened'],
  ['“Blue Hour” reached the Top 10 in 93 countries.', 'Blue Hour top10 countries/93 happened'],
  ['“Blue Hour” held the number one position for three weeks.', 'Blue Hour rank/1 happened'],
  ['“Blue Hour” topped the charts in 40 countries.', 'Blue Hour top10 countries/40 happened'],
  ["“Blue Hour” topped the platform's charts.", 'Blue Hour rank/1 happened'],
  ['“Blue Hour” is the most-watched series of the year.', 'Blue Hour rank/1 happened'],
  ['“Blue Hour” is the second most watched title of the service.', 'Blue Hour rank/2 happened'],
  ['9.6million tuned in to “Blue Hour”.', 'Blue Hour viewers/9600000 happened'],
  ['“Blue Hour” drew eight million viewers every week.', 'Blue Hour viewers/8000000 happened'],
  ['“Blue Hour” is one of the most watched series of the year.'],
  ['On October 2, 2016 viewers met Nora for the first time.'],
  ['The series cost $85 million.'],
])
