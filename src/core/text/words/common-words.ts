// English words that are also names of small places. Read as a place only where the text says so ("in Reading",
// "Mobile, Ala."), never on the strength of a capital letter alone.

export const COMMON_WORDS = `
  a about above academy act adam admiral advance after again age agency ahead air all along also although america's among an and angel
  angels another any arena arch are area army around art as ash at attorney ave avenue aviation away awards baby back bad bald ball band
  bank bar base battle bay beach bear beaver bell bend best better big bill bird bishop black blue board boat body bond book both box boy
  boys branch bridge bright broad brother brown budget building bull burns bus bush business busy but buy by call calm camp can candidate
  cannon canon cape capital car cards care case cash castle cat cause cave center central century chain chair chance change chapel charity
  charm chase check chicken chief child children choice church circle city civil class clay clear clerk climax clinic clock close club
  coach coal coast code coffee cold college colony come comfort common community company concord congress control cook cool copper corner
  corn correct council counter country county course court cove cover cow creek crest cross crow crown culture cup current customs dairy
  dale dam dance dark data day days deal dear death deer defense defiance delight delta democrat department desert detective diamond
  dinner direct district do doctor dog dollar double down dr dragon dream drive dry due eagle early earth east eastern easy echo economy
  eden education egg eight election electric elite elk embarrass emergency empire end energy enterprise equality era even evening ever
  every example excel exchange executive experiment express extra eye face fair faith falcon fall falls family fame fancy farm fast father
  federal fence few field fifty fight film fire first fish five flag flat flight flint floor flora flower fly folk food foot for force
  ford forest fork form fort forum foster four fox frame free freedom french fresh friend friendship from front fruit full fun future game
  garden gas gate gem general gentle german get giant girl give glacier glass glory go goal god gold golden golf good goose gore govern
  grace grade grand grant grass gray great green grey ground group grove growth guard guide gulf gun gum guy had hair half hall hand happy
  harbor harbour hard harmony harvest has hat have hawk he head health heart heat heath heaven heavy help henry her herald here heritage
  hero high highland hill hills his history hit hold home honor honour hood hope horse hospital hot hotel hour house how however huge
  human hunt hunter hunters i ice idea ideal if image imperial important impact in inc independence independent indian industrial industry
  inn inspiration institute interior international intervale into iron island it its jewel job join journal joy judge jug jury just
  justice keep key kid king kings kirk knight know lab labor labour ladies lady lake lamb lance land lane language large last late laurel
  law lawn lay lead leader league leave left legal less let letter level liberal liberty library life light like lily limit line lion list
  little live living local lodge lone long look lord lost lot love low loyal luck lucky lynch machine magic magnet magnolia mail main
  major make man manager mango many maple marble march marine mark market marketing marsh mask mass master match mate may me meadow
  meadows media medical medicine meet meeting member memorial men mercy mesa message met metro middle midway might mile military mill
  mills mind mine mineral minister minor miss mission mobile model modern moment money month moon more morning most mother motor mound
  mount mountain mountains mouth move movie mr mrs much museum music must my mystic name nation national natural nature navy near
  necessity need network never new news next nice night nine no noble none normal north northern not note nothing novel now number oak
  oaks oasis ocean odd of off offer office officer official oh oil ok old olive on once one only onward open opera opportunity or orange
  order orient original other our out outlook over own oxide paint pair palace palm paper paradise park parker parks part parties partner
  party pass past path patch patriot peace peach peak pearl pen penny people perfect person phoenix phone photo piano pick picture piece
  pilot pine pink pioneer pipe pirate place plain plains plan plane plant plaza play please plenty plum point pole police pool poor pop
  port post power prairie present president press price pride prime prince princess private problem process product progress project
  property prospect prosperity protection proud public pulse pure purple quality quarter queen question quick quiet race radio rail
  railroad rain ram ranch range rapid rapids rare reach read reading ready real reason record red reform region relief remote report
  republic republican rescue reserve reservoir resort rest retreat return revolution rice rich ride ridge right ring rise rising river
  road rock rocket rocky roll room rose round row royal rule run running rural sacred safe sage said sail saint sale salt same sand sandy
  save saw say scenic school science scout sea seal search season seat second secret secretary section security see select self senate
  senator senior sense series service seven seventy seventy-six shade shadow shady shallow shark she sheep sheriff shine ship shop shore
  short show sign silver simple since single sister site six sky slide slow small smart smith snow so social society soldier soldiers some
  son song soon soul sound source south southern space speaker special spirit spot spring springs square stadium staff stage star start
  state states station stay steel steep step still stock stone stony stop store storm story straight strange stream street strike strong
  student students study success such sugar summer summit sun sunday sunny sunrise sunset super superior support supreme sure surprise
  surrender sweet sword table take talent tall tank tax teacher team ten tent term test than thank thanks that the theater their them then
  there these they thing think third this those though three thunder thus tiger time times tin to today together tomorrow too top tour
  tower town trade trail train travel tree trees tribune triumph trinity true trust truth try turkey turn twin two under union unit united
  unity universal universe university up upper us valley value van vast very veteran veterans victor victory view village vine violet
  virtue vision vista voice volunteer vote wagon walk wall walnut want war ward warm warrior wash water waters wave way we weather wedding
  week weekend weed welcome well wells west western whale what wheel when where which while white who why wild wilderness will willow win
  wind window wing winner winter wisdom wish with wolf woman women wonder wood woods word work worker workers works world worth would wren
  wrong yard year years yellow yes young your youth zoo vice exterior foreign del side honda
`;
