// The commonest small words of the languages in which articles are likeliest to come: they tell a text's language in a
// sentence or two. Words that two of the languages share stand with both.
export const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in a that is was for on with he as his at by from it had not are but has who will said have be this were their which they an',
  pl: 'i w na z do nie się że to jest o jak po co a od za przez dla ale są był było była tym jego które który która oraz przed pod także już',
  uk: 'і в у на з до не що та як від за це про для але є було був була його які який яка або після під також вже її із й',
  ru: 'и в на с до не что как от за это о для но был было была его которые который которая или после под также уже по из к',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette aux ont mais ses été',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando fue',
  it: 'di che e la il un a per in una del non sono le si da con i della è ha al alla dei anche più nel gli ma come lo delle stato',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou',
  nl: 'de van een het en in is dat op te zijn met voor niet aan er om hij was die ook als maar bij door werd naar heeft dan of nog uit',
  cs: 'a v se na je že s z do o i to jako za by ale po od pro jsou byl bylo byla k který která které není podle jeho také už',
};
