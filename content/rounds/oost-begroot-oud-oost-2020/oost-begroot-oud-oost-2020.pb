META
key;value
description;Oost Begroot Oud Oost
country;Netherlands
unit;Amsterdam
district;Oost
instance;212
num_projects;57
num_votes;3834
budget;200000
vote_type;approval
rule;greedy
date_begin;2020
date_end;2020
min_length;3
max_length;15
min_project_cost;5000
categories;Klimaat en duurzaamheid,Meer groen in de buurt,Buurtverbindingen activiteiten buurtcontact,Armoede en jeugd,Kunst in binnen- en buitenruimte
language;nl
currency;EUR
comment;#1: The max_length_per_category is an upper bound per vote on number of approved projects within each category. #2: The min_project_cost is a requirement on projects to have some minimum cost.
max_length_per_category;3
PROJECTS
project_id;cost;votes;name;category
16567;25750;1863;Verander het Krugerplein in een aantrekkelijk, veilig en groen plein!;Meer groen in de buurt
16590;35000;1605;Maak van Steve Bikoplein een gezellige en groene ontmoetingsplek!;Meer groen in de buurt
16588;12706;1546;Huiswerkbegeleiding aan kinderen uit Oud-Oost;Armoede en jeugd
16555;6700;1518;Bestrating eruit, wilgengriend erin. Maak de Mauritskade groen!;Klimaat en duurzaamheid
16570;13705;1444;Leer kinderen belang van bewegen met sport- en spelactiviteiten in de buurt;Armoede en jeugd
16548;12616;1344;Eet de Regenboog: kinderen leren gezond én lekker koken;Armoede en jeugd
16596;15600;1343;Een aantrekkelijker Dapperstraat met street art op de rolluiken;Kunst in binnen- en buitenruimte
16591;15375;1231;Beschilderde gevels in Dapperbuurt door kunstenaars uit alle windstreken;Kunst in binnen- en buitenruimte
16587;25000;1179;Een groener en uitnodigende Iepenplein met planten en bomen!;Meer groen in de buurt
16565;9925;1178;Help mee de Transvaalbuurt te vergroenen;Meer groen in de buurt
16568;12225;1170;Kindertheater voor kinderen die niet op vakantie gaan;Armoede en jeugd
16552;23798;1104;Help de Transvaalbuurt te vergroenen;Meer groen in de buurt
16573;10000;1087;Maak van route Oostpoort, Indische Buurt en Waldenlaan een groene poort!;Meer groen in de buurt
16574;8580;1010;Verfris de Vrolikstraat;Klimaat en duurzaamheid
16572;19600;1007;Haal eenzame ouderen en moeders uit hun isolement;Buurtverbindingen activiteiten buurtcontact
16546;10000;1002;"Help mee met zwerfafval oprapen op ""Schone Buurt Dag""";Klimaat en duurzaamheid
16569;16000;950;Leer kinderen composteren met een wormenhotel!;Klimaat en duurzaamheid
16602;30000;944;Duurzame fietsenrekken voor een groene en koele omgeving!;Meer groen in de buurt
16556;11200;913;Help niet-Nederlandse vrouwen maatschappelijk actief te zijn!;Buurtverbindingen activiteiten buurtcontact
16578;12430;895;Girls Feel Fit: samen sporten voor meiden tussen de 12 en 18 jaar;Armoede en jeugd
16584;5700;888;Samen vullen we de bloembedden op het Boerhaaveplein voor een mooier, groener en veiliger plein!;Buurtverbindingen activiteiten buurtcontact
16601;15000;840;Maak waardevolle compost met groente- en fruitafval;Klimaat en duurzaamheid
16545;9500;840;Elke woonboot een groendak;Meer groen in de buurt
16600;15030;823;Versterk zelfredzaamheid van vrouwen met het Vrouwennetwerk Actief!;Buurtverbindingen activiteiten buurtcontact
16554;8111;757;Maak samen met je buren een gigantisch insectenhotel!;Kunst in binnen- en buitenruimte
16597;8000;697;Help woningeigenaren met hun woningcomplex verduurzamen;Klimaat en duurzaamheid
16559;9940;692;MoTuin, de groene verbinder;Buurtverbindingen activiteiten buurtcontact
16599;9300;654;Maak je woning gezond en comfortabel!;Klimaat en duurzaamheid
16595;15630;632;Ode aan personeel OLVG met beeldengroep op ’s-Gravesandeplein;Kunst in binnen- en buitenruimte
16575;10000;603;Cultuur en Klimaat Festival Weesperzijdebuurt;Klimaat en duurzaamheid
16566;6500;561;Een groene loper voor het Paradijsplein!;Meer groen in de buurt
16557;11500;560;Een nóg groener Kraaipanbuurt door nieuwe perkjes;Klimaat en duurzaamheid
16580;2875;549;Duidelijke hondenbordjes voor een schoner en veiliger Oosterpark;Meer groen in de buurt
16563;6000;548;Buurtkenners: burenhulp voor meer verbinding in Oost;Buurtverbindingen activiteiten buurtcontact
16586;9000;506;Tover pleinen Eldorado en Hof van Eden om tot groene paradijsjes!;Meer groen in de buurt
16549;5325;499;Samenspel: Spelenderwijs andere culturen leren kennen;Buurtverbindingen activiteiten buurtcontact
16562;16980;464;Bakkie doen met je buren? Bestel BAKKIE OP LOCATIE;Buurtverbindingen activiteiten buurtcontact
16547;25000;452;Ontmoet buurtbewoners in eigen buurthuis;Armoede en jeugd
16589;6500;447;Adopteer een eerstegeneratiestudent!;Buurtverbindingen activiteiten buurtcontact
16581;18800;435;Eldorado & Tuin van Hera groener, duurzamer en klimaatvriendelijker!;Meer groen in de buurt
16564;5100;414;Oud-Oost bedankt het OLVG met kunstwerk;Kunst in binnen- en buitenruimte
16551;6700;403;Portretten expositie Oost schildert elkaar;Kunst in binnen- en buitenruimte
16550;15150;396;Het geluid van Oost;Kunst in binnen- en buitenruimte
16594;34000;390;Studio Oost: videoportretten door jongeren uit de buurt;Buurtverbindingen activiteiten buurtcontact
16593;7000;369;Meer regie over je gezondheid met de cursus Gezondheidsvaardigheden;Buurtverbindingen activiteiten buurtcontact
16558;12011;362;Vernieuw het kunstwerk Dapperburen met 19 nieuwe silhouetten!;Kunst in binnen- en buitenruimte
16583;5994;361;Ontmoet andere ouderen tijdens Alive en Kicking-dansavonden!;Buurtverbindingen activiteiten buurtcontact
16571;42750;343;Vergroot interactie tussen generaties met buurtalliantie 3G!;Buurtverbindingen activiteiten buurtcontact
16560;15630;320;Maak kennis met verhalen van 6 generaties vrouwen;Kunst in binnen- en buitenruimte
16561;5626;288;Maak er een DRAMA van. Toneel voor ouderen;Buurtverbindingen activiteiten buurtcontact
16585;22980;260;OOSTCAST, dé nieuwe podcast voor iedereen in Oost!;Buurtverbindingen activiteiten buurtcontact
16598;9500;259;Ontmoet buurtbewoners tijdens filmvoorstelling In het licht van Woltera van Rees;Kunst in binnen- en buitenruimte
16579;22365;250;Bont Oost De bonte buurtwandeling;Buurtverbindingen activiteiten buurtcontact
16582;15000;248;Belly Buddies, een community voor zwangere vrouwen & moeders in Oost!;Buurtverbindingen activiteiten buurtcontact
16577;24750;215;Verhalen Plein: theaterworkshops voor ouderen;Buurtverbindingen activiteiten buurtcontact
16553;8500;210;Thuis in Oost audiotour;Buurtverbindingen activiteiten buurtcontact
16576;5452;169;Lief voor elkaar filmproject: voor een meer betrokken en verbonden Amsterdam Oost;Buurtverbindingen activiteiten buurtcontact
