// Given names in the news of many countries. A capitalised word after one of them is a surname before it is a
// place ("Jack London"); those that are also well-known places (Paris, Chelsea, Jordan) stand here as well.
import { hashWords } from '../../text/hash-word.ts';

export const GIVEN_NAMES = hashWords(`
aaron abby abdul abdullah abdullahi abe abel abigail abraham abu ada adam adan adel adele adolf adrian adriana agnes ahmad ahmed
aidan aileen aisha ajay akbar akhil akira al alain alan alana albert alberto aldo alec alejandra alejandro aleksandr aleksandra
aleksei alessandro alex alexa alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina
alisha alison alistair allan allen allison alma alvin alyssa amadou amal amanda amber amelia amina amir amit amos amy ana anand
anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andriy andrzej andy angel angela angelica angelina
angelo anil anita ann anna annabelle anne annette annie anthony antoine anton antonella antonio antony antony anwar april archie
ariana ariel aristide arjun arlene armando arnold arthur arturo asad ashish ashley ashok ashraf asif astrid audrey august
augustin aung austin autumn ava avery avi axel ayesha aziz bailey barack barb barbara barney barry bart bashar basil beatrice
beatriz becky bella ben benedict benjamin benny bernadette bernard bernardo bernd bernice bernie bert bertha bertrand bessie
beth bethany betsy betty beverly bharat bianca bill billy bjorn blaine blair blake blanca bob bobby bogdan bonnie boris brad
bradley brady brandi brandon brandy brenda brendan brennan brent bret brett brian briana brianna bridget brigitte britney
brittany brock brooke bruce bruno bryan bryant bryce bryn byron caitlin caleb calvin cameron camila camilla camille candace
carl carla carlo carlos carlton carly carmen carol carole caroline carolyn carrie carroll carson carter casey cassandra cassie
catalina catherine cathy cecil cecilia cedric celeste celia cesar chad chandra chang charlene charles charley charlie charlotte
chase chelsea cheryl chester chi chip chloe chris christa christian christiane christina christine christoph christophe
christopher christy chuck cindy claire clara clarence clark claude claudia claudio clay clayton clement clementine cliff clifford
clint clinton clive clyde cody cole colin colleen connie connor conor conrad constance cora corey cornelius cory courtney craig
cristian cristiano cristina crystal curt curtis cynthia cyril cyrus daisy dale dallas damian damien damon dan dana daniel daniela
danielle danny dante daphne darin darius darlene darnell darrell darren darryl dave david davis dawn dean deanna deb debbie debora
deborah debra deepak deirdre delia delores demetrius denis denise dennis denny derek derrick desmond devin devon dexter diana
diane dianne dick diego dieter dilip dimitri dinah dinesh dirk dmitri dmitriy dmitry dmytro dolores dominic dominik dominique
don donald donna donnie donovan dora doreen doris dorothea dorothy doug douglas drew duane dudley duncan dustin dwayne dwight
dylan earl ed eddie edgar edith edmond edmund edna eduard eduardo edward edwin eileen elaine eleanor elena eli elias elijah
elisabeth elise eliza elizabeth ella ellen elliot elliott ellis elmer elsa elsie elton elvira elvis emanuel emilia emilio emily
emma emmanuel enrico enrique eric erica erich erick erik erika erin ernest ernesto ernie ernst erwin esteban estelle esther
ethan ethel eugene eugenia eva evan evelyn evgeny ezra fabian fabio faisal fatima fay federico felicia felipe felix ferdinand
fergus fernando fidel fiona flora florence floyd frances francesca francesco francis francisco francois frank frankie franklin
franz fred freda freddie freddy frederic frederick frederik friedrich fritz gabriel gabriela gabrielle gail gareth garrett garry
garth gary gavin gene genevieve geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerhard german
germaine gerry gert gianni gil gilbert gilberto gilles gina giorgio giovanni giulia giuseppe gladys glen glenda glenn gloria
gopal gordon goran grace grady graeme graham grant greg gregg gregor gregory greta gretchen grigory guido guillaume guillermo
gunther gus gustav gustavo guy gwen gwendolyn hadley haley hamid hamza hank hanna hannah hans harald harold harriet harris harrison
harry harvey hasan hassan hazel heath heather hector heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik
henry herbert herman hermann hilary hilda hillary hiroshi holly homer hope horace horst howard hubert hugh hugo hussein ian ibrahim
ida ignacio igor ike imran ina indira inga ingrid ira irene irina iris irma irving irwin isaac isabel isabella isabelle isaiah ismail
israel ivan ivana ivanka ivor ivy jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jamal james jamie jan jana jane
janet janice janine jared jarrod jason jasmine jason javier jay jayden jayne jean jeanette jeanne jeannie jeff jefferson jeffery
jeffrey jen jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jill jillian
jim jimmie jimmy jo joachim joan joann joanna joanne joao joaquin joe joel joerg joey johan johann johanna johannes john johnnie
johnny jon jonas jonathan joni jordan jorge jose josef josefina joseph josephine josh joshua josiah joy joyce juan juanita judith
judy jules julia julian juliana julie juliet julio julius june jurgen justin justine kaitlyn karen kari karim karin karina karl
karla kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keith kelley kelli kelly kelsey ken kendall kendra
kenneth kenny kent kenya kenji kerry kevin khaled khalid kim kimberly kip kirk kirsten kofi konrad konstantin kris krista kristen
kristi kristin kristina kristine kumar kurt kyle lacey lakshmi lamar lana lance lara larry lars latasha latoya laura laurel lauren
laurence laurent laurie lawrence lea leah lee leif leigh leila lena leo leon leona leonard leonardo leonid leroy les leslie lester
leticia levi lewis li liam lila lillian lily linda lindsay lindsey lionel lisa liz liza lloyd logan lois lola lonnie lora loren
lorena lorenzo loretta lori lorraine lou louis louisa louise luca lucas lucia lucille lucy ludwig luigi luis luisa lukas luke luther
lydia lyle lynda lyndon lynette lynn lynne mabel mack mackenzie madeleine madeline madison mae maggie mahmoud malcolm malik mandy
manfred manuel manuela mao marc marcel marcela marcella marcelo marcia marco marcos marcus margaret margarita marge margie margot
maria marian mariana marianne marie marilyn marina mario marion marisa marjorie mark marko markus marlene marsha marshall marta
martha martin martina martine marty marvin mary maryam mason mateo mateusz mathew mathias mathieu matilda matt matteo matthew
matthias maura maureen maurice mauricio mavis max maxim maxime maxine maxwell may maya megan mehmet mel melanie melinda melissa
melvin mercedes meredith merle mia micah michael michel michele michelle miguel mikael mike mikhail milan mildred miles milton mina
mindy minnie miranda miriam misty mitch mitchell mohamed mohammad mohammed mohamud moises molly mona monica monika monique monty morgan
morris moses mostafa muammar muhammad muhammadu murray mustafa myra myron nadia nadine nancy naomi narendra naresh natalia natalie natasha
nathan nathaniel neal ned neil nelson nick nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nikolas nina noah noel nora
norma norman nuno octavio oleg oleh oleksandr oleksiy olga oliver olivia olivier omar opal ophelia oscar osama oswald otis otto owen pablo
paige pam pamela paris pascal pat patrice patricia patrick patsy patti patty paul paula pauline paulo pavel pearl pedro peggy penelope
penny percy perry pete peter petr petra petro petros phil philip philippe phillip phoebe phyllis pierre piotr polly prakash priya
priyanka quentin quincy rachael rachel rafael rafiq rahul raj rajesh rajiv ralph ram ramesh ramiro ramon ramona randal randall randy
raquel rashid raul ravi ray raymond reagan rebecca rebekah recep reggie regina reginald reinhard rene renee reuben rex reza rhonda ricardo
richard rick ricky riley rita rob robbie robert roberta roberto robin robyn rocco rochelle rocky rod roderick rodney rodolfo rodrigo rodrigue
roger rohan roland rolando rolf roman romeo ron ronald ronan ronnie rory rosa rosalie rosalind rosanna rose rosemarie rosemary rosie ross roxanne
roy ruben ruby rudolf rudolph rudy rufus rupert russ russell rusty ruth ryan sabrina sadie saeed said sajid sal salim sally salman
salvador salvatore sam samantha sameer samir sammy samuel sandeep sandra sandy sanjay sara sarah sasha saul savannah scott sean sebastian
selena selma serena serge sergei sergey sergio seth shane shannon shari sharon shaun shawn sheila shelby sheldon shelley shelly sheri
sherman sherri sherry sheryl shigeru shinzo shirley sidney siegfried sierra sigmund silvia silvio simon simone skip sofia sonia sonja
sonya sophia sophie spencer stacey stacy stan stanley stefan stefanie stella stephan stephane stephanie stephen steve steven stewart
stuart sue sunil suresh susan susana susanne susie suzanne suzette svetlana sven sydney sylvester sylvia tabitha tad tamara tami
tammy tania tanya tara tariq tasha tatiana taylor ted teddy terence teresa teri terrance terrell terrence terri terry tess tessa
thad thelma theo theodore theresa therese thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tommy toni tony tonya
tracey traci tracy travis trent trevor tricia trisha tristan troy trudy tucker tyler tyrone tyson ulrich uma ursula usman valentin
valentina valeria valerie vance vanessa vasily velma venkat vera vernon veronica vic vicki vickie vicky victor victoria vijay vikram
vince vincent vincenzo viola violet virgil virginia vitaly vivian viviane vladimir volker volodymyr wade waleed wallace wally walt walter
wanda warren wayne wendell wendy werner wes wesley whitney wilbur wiley wilfred wilhelm will willard william willie willis wilma
wilson winston wolfgang woodrow wyatt xavier xi yan yann yasmin yasser yevgeny yolanda yoko yosef yuri yuriy yusuf yves yvette yvonne
zach zachary zack zane zelda zoe zoran zygmunt
`);
