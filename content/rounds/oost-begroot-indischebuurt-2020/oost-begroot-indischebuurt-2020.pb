META
key;value
description;Oost Begroot Indischebuurt
country;Netherlands
unit;Amsterdam
district;Oost
instance;335
num_projects;34
num_votes;5448
budget;200000
vote_type;approval
rule;greedy
date_begin;2020
date_end;2020
min_project_cost;5000
categories;Klimaat en duurzaamheid,Meer groen,Minder zwerfvuil en grofvuil,Armoede en schulden,Kindvriendelijke buurt
language;nl
currency;EUR
comment;#1: The max_sum_cost_per_category is an upper bound per vote on the sum cost of approved projects within each category. It is unclear whether the voting rule is also required to respect this budget per category. #2: The min_project_cost is a requirement on projects to have some minimum cost.
min_length_per_category;0
max_sum_cost_per_category;42181,47634,37654,40432,32099
PROJECTS
project_id;cost;votes;name;category
38593;15000;3046;Van afval naar compost;Klimaat en duurzaamheid
38571;11000;2715;De EcoCentrische box: producten en tips voor een duurzamer leven;Klimaat en duurzaamheid
38584;7650;2347;Kinderkunst tegen zwerfafval;Minder zwerfvuil en grofvuil
38600;5430;1908;Zet de Flevoparkschool in het groen;Meer groen
38590;6982;1878;Inspire to Aspire studiebegeleiding;Armoede en schulden
38599;5500;1813;Het Zakgeld-project;Armoede en schulden
38572;15000;1775;Vergroenen van bushokjes in Oost met groendaken;Meer groen
38585;10000;1768;De Kansenbank;Armoede en schulden
38579;19150;1677;Theatrale workshop beter omgaan met afval;Minder zwerfvuil en grofvuil
38596;6990;1537;Adopteer een moestuin;Meer groen
38576;23820;1518;Krachtmoeders tegen armoede;Armoede en schulden
38587;8000;1473;Sport- en spelactiviteiten voor kinderen in de Indische Buurt;Kindvriendelijke buurt
38581;13500;1395;Armoede te Lijf!;Armoede en schulden
38575;9524;1360;Koffie op de stoep;Armoede en schulden
38594;17000;1243;Samen maken we de Indische Buurt de groenste wijk van Amsterdam;Meer groen
38601;15000;1153;Maak van de Bogortuin een tuin die verbindt;Meer groen
38592;7500;1147;Gezondere leefstijl voor meiden met overgewicht;Kindvriendelijke buurt
38591;32099;1075;Ieder kind een gelijke kans;Kindvriendelijke buurt
38582;5000;1005;Sporten en gezond koken met tienermeisjes;Kindvriendelijke buurt
38588;19965;1001;Pluktuin voor jong en oud in het Rietlandpark;Meer groen
38597;7500;963;Avontuurlijk blotevoetenpad op Jeugdland;Kindvriendelijke buurt
38577;30650;958;Groene wandelroute voor de Piet Heinkade;Meer groen
38595;30250;955;Schoon Genoeg: mini-documentaire tegen zwerfafval;Minder zwerfvuil en grofvuil
38573;7000;895;Super Sint Maarten-optocht door de Indische Buurt;Kindvriendelijke buurt
38583;12984;880;Ertskade vergroenen tot echte Ecostraat;Meer groen
38603;32099;782;Maak speeltuin Batavia veilig en kindvriendelijk;Kindvriendelijke buurt
38686;10800;673;QRU op het ambachtsplein (zomerseizoen 2021) (wordt sowieso uitgevoerd);Klimaat en duurzaamheid
38574;17500;656;SpOOrenburg tournament;Armoede en schulden
38586;17424;392;Maak van het Bottelierplein een groene oase;Meer groen
38578;22954;360;Mooie en duurzame verticale tuin aan de KNSM-laan;Meer groen
38598;47634;325;Samen voor een schoon en groen straatbeeld!;Meer groen
38589;12450;296;Make your Move/Movie!;Armoede en schulden
38580;39000;239;Doorbreek de schaamte rond armoede en schulden;Armoede en schulden
38602;34500;186;Groene ontmoetingsplek op het dak van een parkeergarage;Meer groen
