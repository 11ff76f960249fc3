/** Animals, plants and food for the table of nouns; same form. */

export const animals = `
cat, pet, animal | =cat, kitten, kitty, tomcat, tabby cat, siamese cat, persian cat, feline, calico cat, pussycat | =猫, =猫咪, 小猫, 橘猫, 黑猫, 布偶猫, 花猫, 猫猫, 喵星人, 白猫, 加菲猫, 狸花猫
dog, pet, animal | =dog, puppy, pup, corgi, poodle, husky, labrador, golden retriever, bulldog, dachshund, shiba inu, chihuahua, beagle, german shepherd, dalmatian, pug, hound, shiba, terrier, retriever, border collie, sheepdog, doggy, samoyed, greyhound | =狗, =狗狗, 小狗, 柯基, 柴犬, 哈士奇, 金毛, 贵宾犬, 拉布拉多, 斑点狗, 萨摩耶, 泰迪犬, 边牧, 腊肠犬, 犬, 牧羊犬, 金毛犬, 吉娃娃, 小奶狗, 黑狗, 白狗, 大黄狗
horse, animal | =horse, pony, stallion, mare, foal, racehorse | =马, 小马, 骏马, 白马, 马匹, 黑马
unicorn, horse, animal | =unicorn, pegasus horse, alicorn | =独角兽, 飞马
zebra, horse, animal | =zebra | =斑马
donkey, horse, animal | =donkey, mule | =驴, =驴子, 骡子, 毛驴
cow, animal | =cow, bull, ox, calf, buffalo, bison, yak, cattle, water buffalo | =奶牛, =牛, 公牛, 水牛, 小牛, 牦牛, 黄牛
sheep, animal | =sheep, lamb, ram | =绵羊, =羊, 羔羊, 小羊
goat, sheep, animal | =goat, ibex | =山羊
pig, animal | =pig, piglet, boar, hog, wild boar | =猪, 小猪, 野猪, 猪猪
rabbit, animal | =rabbit, =bunny, hare, bunny rabbit | =兔子, =兔, 小兔子, 白兔, 野兔, 小白兔, 小兔
mouse, rat, animal | =mouse, rat, hamster, guinea pig, gerbil | =老鼠, 仓鼠, 豚鼠, 小老鼠, 鼠
squirrel, animal | =squirrel, chipmunk | =松鼠, 花栗鼠, 小松鼠
hedgehog, animal | =hedgehog, porcupine | =刺猬, 豪猪, 小刺猬
fox, dog, animal | =fox, arctic fox, fennec | =狐狸, 小狐狸, 北极狐, 九尾狐
wolf, dog, animal | =wolf, coyote, werewolf, jackal, hyena | =狼, 狼人, 土狼, 鬣狗
bear, animal | =bear, grizzly, brown bear, grizzly bear, bear cub, black bear | =熊, 棕熊, 小熊, 黑熊, 狗熊
polar-bear, bear, animal | =polar bear | =北极熊
panda, bear, animal | =panda, =giant panda, red panda, panda cub | =熊猫, =大熊猫, 小熊猫
koala, bear, animal | =koala | =考拉, 树袋熊
raccoon, animal | =raccoon, badger, skunk, otter, beaver, weasel, meerkat, capybara, sloth | =浣熊, 獾, 水獭, 海狸, 树懒, 水豚, 卡皮巴拉
lion, cat, animal | =lion, lioness, lion cub | =狮子, =雄狮, 母狮, 小狮子
tiger, cat, animal | =tiger, tiger cub | =老虎, =虎, 小老虎, 白虎
leopard, tiger, cat, animal | =leopard, cheetah, jaguar, panther, lynx, puma, cougar, snow leopard | =豹子, =豹, 猎豹, 美洲豹, 黑豹, 雪豹
elephant, animal | =elephant, mammoth animal | =大象, =象, 小象, 猛犸象
giraffe, animal | =giraffe | =长颈鹿
hippo, animal | =hippo, =hippopotamus | =河马
rhino, animal | =rhino, =rhinoceros | =犀牛
deer, animal | =deer, reindeer, stag, fawn, moose, elk, antelope, gazelle, doe | =鹿, 驯鹿, 小鹿, 梅花鹿, 麋鹿, 羚羊
camel, animal | =camel, llama, alpaca | =骆驼, 羊驼
kangaroo, animal | =kangaroo, wallaby | =袋鼠
monkey, animal | =monkey, ape, gorilla, chimpanzee, orangutan, baboon, lemur | =猴子, =猴, 大猩猩, 黑猩猩, 猩猩, 狒狒, 小猴子
bat, bird, animal | =bat | =蝙蝠
bird, animal | =bird, sparrow, robin, bluebird, canary, finch, crow, raven, pigeon, dove, seagull, gull, swallow, magpie, hummingbird, songbird, woodpecker, cardinal, kingfisher, cuckoo, little bird, bluejay, blue jay | =鸟, =小鸟, 麻雀, 乌鸦, 鸽子, 海鸥, 燕子, 喜鹊, 蜂鸟, 知更鸟, 鸟儿, 翠鸟, 啄木鸟, 黄鹂, 飞鸟
parrot, bird, animal | =parrot, macaw, cockatoo, parakeet, toucan | =鹦鹉, 金刚鹦鹉, 巨嘴鸟
owl, bird, animal | =owl, barn owl | =猫头鹰
eagle, bird, animal | =eagle, hawk, falcon, vulture, condor | =老鹰, =鹰, 隼, 秃鹫, 雄鹰
duck, bird, animal | =duck, duckling, mallard, mandarin duck | =鸭子, =鸭, 小鸭, 鸳鸯, 小鸭子
swan, goose, bird, animal | =swan | =天鹅, 白天鹅, 黑天鹅
goose, duck, bird, animal | =goose, geese | =鹅, 大雁, 大白鹅
chicken, bird, animal | =chicken, =hen, rooster, chick, turkey, cockerel, baby chick, pheasant | =鸡, =母鸡, 公鸡, 小鸡, 火鸡, 大公鸡
penguin, bird, animal | =penguin, puffin, emperor penguin | =企鹅, 帝企鹅, 小企鹅
flamingo, bird, animal | =flamingo, crane bird, heron, stork, pelican, ibis, egret | =火烈鸟, 鹤, 白鹭, 鹳, 鹈鹕, 仙鹤, 丹顶鹤
ostrich, bird, animal | =ostrich, emu | =鸵鸟
peacock, bird, animal | =peacock, phoenix | =孔雀, 凤凰
fish, animal | =fish, goldfish, koi, salmon fish, tuna, clownfish, trout, catfish, carp, koi fish, piranha, swordfish, tropical fish, pufferfish | =鱼, 金鱼, 锦鲤, 小丑鱼, 鲤鱼, 小鱼, 三文鱼, 鱼儿, 热带鱼, 河豚
shark, fish, animal | =shark, hammerhead | =鲨鱼, 大白鲨
dolphin, whale, fish, animal | =dolphin, porpoise | =海豚
whale, fish, animal | =whale, blue whale, orca, narwhal, humpback whale, killer whale | =鲸鱼, =鲸, 蓝鲸, 虎鲸, 座头鲸
seal, animal | =seal, sea lion, walrus, manatee | =海豹, 海狮, 海象
octopus, squid, animal | =octopus, squid, kraken | =章鱼, 鱿鱼, 乌贼
jellyfish, animal | =jellyfish | =水母
crab, animal | =crab, lobster, shrimp, crayfish, hermit crab | =螃蟹, 龙虾, 虾, 寄居蟹
starfish | =starfish, seashell, shell, coral, conch | =海星, 贝壳, 珊瑚, 海螺
seahorse, fish, animal | =seahorse | =海马
turtle, animal | =turtle, =tortoise, sea turtle | =乌龟, =龟, 海龟, 陆龟, 小乌龟
frog, animal | =frog, toad, tadpole, tree frog | =青蛙, 蟾蜍, 蝌蚪, 树蛙, 小青蛙
snake, animal | =snake, python, cobra, viper | =蛇, 蟒蛇, 眼镜蛇, 小蛇
lizard, animal | =lizard, gecko, iguana, chameleon, salamander, komodo dragon | =蜥蜴, 壁虎, 变色龙
crocodile, animal | =crocodile, =alligator | =鳄鱼
dinosaur, animal | =dinosaur, t-rex, tyrannosaurus, triceratops, stegosaurus, velociraptor, brontosaurus, t rex, tyrannosaurus rex, pterodactyl | =恐龙, 霸王龙, 三角龙, 剑龙, 小恐龙, 翼龙
dragon, dinosaur, animal | =dragon, wyvern, sea serpent, chinese dragon | =龙, 飞龙, 巨龙, 小龙, 神龙, 中国龙
butterfly, insect, animal | =butterfly, moth, dragonfly | =蝴蝶, 飞蛾, 蜻蜓
bee, insect, animal | =bee, honeybee, bumblebee, wasp, fly insect, mosquito, firefly, bumble bee, fireflies | =蜜蜂, 黄蜂, 萤火虫, 苍蝇, 蚊子, 小蜜蜂
ladybug, beetle, insect, animal | =ladybug, =ladybird, beetle, bug, insect, grasshopper, cricket, mantis | =瓢虫, 甲虫, 虫子, 昆虫, 蚱蜢, 螳螂, 蟋蟀, 七星瓢虫
ant, insect, animal | =ant, termite | =蚂蚁
spider, insect, animal | =spider, tarantula, scorpion | =蜘蛛, 蝎子
snail, animal | =snail, slug | =蜗牛, 鼻涕虫
caterpillar, worm, animal | =caterpillar, worm, earthworm, centipede | =毛毛虫, 蚯蚓, 蠕虫, 蜈蚣
ghost, monster | =ghost, spirit, phantom | =幽灵, =鬼, 鬼魂
monster, animal | =monster, alien, ogre, troll, goblin, yeti, demon, bigfoot, beast, creature, extraterrestrial, gremlin, little monster, minotaur, cyclops | =怪物, =怪兽, 外星人, 妖怪, 食人魔, 恶魔, 小怪兽, 年兽, 哥布林
skeleton | =skeleton, skull | =骷髅, 头骨, 骨架
griffin, eagle, animal | griffin, gryphon, hippogriff | 狮鹫
animal | =animal, wild animal, farm animal, pet, critter, woodland animal | =动物, 宠物, 小动物, 野生动物
`

export const plants = `
tree, plant | =tree, oak tree, maple tree, willow, birch, elm, apple tree, cherry tree, orange tree, lemon tree, olive tree, sapling, ginkgo, baobab, bare tree, fruit tree, maple, weeping willow, banyan | =树, =大树, 枫树, 柳树, 苹果树, 橡树, 小树, 银杏树, 梧桐树, 树木, 果树, 榕树, 桃树, 老树, 银杏
pine-tree, tree, plant | =pine tree, =pine, =fir, =fir tree, spruce, cedar, cypress, evergreen, conifer | =松树, 杉树, 雪松, 柏树
christmas-tree, pine-tree, tree | =christmas tree, =xmas tree | =圣诞树
palm-tree, tree, plant | =palm tree, =palm, coconut tree, banana tree | =棕榈树, =椰子树, 椰树, 芭蕉
cherry-blossom-tree, tree, flower | cherry blossom, cherry blossoms, cherry blossom tree, sakura, sakura tree, blossom, plum blossom, blossoms | 樱花, 樱花树, 梅花, 桃花, 梨花, 梅花树
bamboo, plant | =bamboo, bamboo stalk, bamboo leaves | =竹子, 竹叶, 竹
bush, plant | =bush, =shrub, hedge bush, topiary | =灌木, 灌木丛, 树丛
cactus, plant | =cactus, succulent, aloe, cacti | =仙人掌, 多肉, 多肉植物, 芦荟
flower, plant | =flower, wildflower, daisy, lily, orchid, poppy, daffodil, peony, hydrangea, carnation, violet flower, lavender flower, chrysanthemum, dandelion, hibiscus, marigold, iris flower, petunia, magnolia, jasmine, bouquet of flowers, camellia, forget-me-not, bluebell, wildflowers | =花, =花朵, 野花, 雏菊, 百合, 兰花, 菊花, 牡丹, 康乃馨, 蒲公英, 绣球花, 鲜花, 小花, 茉莉花, 百合花, 牡丹花, 牵牛花, 玉兰花, 桂花, 紫罗兰, 花儿
rose, flower, plant | =rose | =玫瑰, =玫瑰花, 月季
tulip, flower, plant | =tulip, crocus | =郁金香
sunflower, flower, plant | =sunflower | =向日葵
lotus, flower, plant | =lotus, water lily, lotus flower, lily pad | =荷花, =莲花, 睡莲, 荷叶
bouquet, flower, plant | =bouquet, bunch of flowers, flower arrangement | =花束, 捧花
potted-plant, plant | =potted plant, =houseplant, pot plant, bonsai, fern, monstera, flower pot, flowerpot, house plant, plant pot | =盆栽, 绿植, 盆景, 花盆, 绿萝
plant | =plant, seedling, sprout, vine, ivy, herb, seaweed, kelp, weed, moss, basil, mint leaves | =植物, 幼苗, 藤蔓, 常春藤, 海草, 海藻, 苔藓, 嫩芽
grass, plant | tall grass, wheat, reed, reeds | =草, 青草, 小草, 小麦, 芦苇, 稻谷
mushroom, plant | =mushroom, toadstool, fungus | =蘑菇, 毒蘑菇, 香菇
leaf, plant | =leaf, maple leaf, four-leaf clover, clover, autumn leaf, palm leaf | =叶, 枫叶, 落叶, 四叶草, 树叶片, 银杏叶
log, wood | =log, tree stump, stump, firewood, driftwood | =木头, 树桩, 原木, 木桩
`

export const food = `
apple, fruit, food | =apple, green apple | =苹果, 青苹果, 红苹果
banana, fruit, food | =banana, plantain | =香蕉
orange, fruit, food | =orange, tangerine fruit, mandarin, grapefruit, clementine | =橙子, 橘子, 柚子, 桔子
lemon, fruit, food | =lemon, lime fruit | =柠檬, 青柠
pear, apple, fruit, food | =pear, quince | =梨, =梨子
peach, fruit, food | =peach, apricot fruit, nectarine, plum fruit, mango, persimmon | =桃子, =桃, 杏子, 李子, 芒果, 柿子, 水蜜桃
cherry, fruit, food | =cherry | =樱桃, 车厘子
strawberry, fruit, food | =strawberry, raspberry fruit, berry, blackberry | =草莓, 树莓, 浆果
blueberry, fruit, food | =blueberry, cranberry | =蓝莓, 蔓越莓
grape, fruit, food | =grape, =grapes, bunch of grapes | =葡萄, 提子
watermelon, fruit, food | =watermelon, melon, cantaloupe | =西瓜, 哈密瓜, 瓜
pineapple, fruit, food | =pineapple, durian, dragon fruit | =菠萝, 凤梨, 榴莲, 火龙果
coconut, fruit, food | =coconut | =椰子
kiwi, fruit, food | =kiwi, fig, lychee, papaya, pomegranate, passion fruit, guava, litchi | =猕猴桃, 无花果, 荔枝, 石榴, 木瓜, 龙眼
avocado, fruit, food | =avocado | =牛油果, 鳄梨
fruit, food | =fruit, fruit bowl, fruit salad, fruit basket | =水果, 果实, 果子, 水果拼盘
carrot, vegetable, food | =carrot, radish, turnip, parsnip | =胡萝卜, 萝卜, 白萝卜
tomato, vegetable, food | =tomato, cherry tomato | =番茄, =西红柿, 圣女果
potato, vegetable, food | =potato, sweet potato | =土豆, =马铃薯, 红薯
corn, vegetable, food | =corn, corn on the cob, maize, corncob | =玉米
cucumber, vegetable, food | =cucumber, zucchini, courgette, pickle | =黄瓜, 西葫芦
eggplant, vegetable, food | =eggplant, =aubergine | =茄子
pepper, vegetable, food | =bell pepper, chili, chilli, chili pepper, chilli pepper, red pepper, jalapeno | =辣椒, 青椒, 甜椒
broccoli, vegetable, food | =broccoli, cauliflower, lettuce, cabbage, spinach, celery, kale, asparagus | =西兰花, 花菜, 生菜, 白菜, 菠菜, 芹菜, 卷心菜
onion, vegetable, food | =onion, garlic, ginger, leek | =洋葱, 大蒜, 生姜, 葱
vegetable, food | =vegetable, salad, beans, peas, pea, bean, veggies | =蔬菜, 沙拉, 豆子, 豌豆, 青菜
bread, food | =bread, loaf, loaf of bread, baguette, toast slice, bun bread, bagel, bread roll, sourdough, steamed bun | =面包, 法棍, 吐司, 贝果, 馒头, 包子
croissant, bread, food | =croissant, pastry, pretzel, brioche | =牛角包, =可颂, 酥饼, 麻花
sandwich, bread, food | =sandwich, panini, blt, club sandwich | =三明治
burger, sandwich, food | =burger, =hamburger, =cheeseburger | =汉堡, =汉堡包
hot-dog, sandwich, food | =hot dog, =hotdog, sausage | =热狗, 香肠, 烤肠
pizza, food | =pizza, pizza slice, slice of pizza | =披萨, =比萨
taco, sandwich, food | =taco, burrito, wrap food, kebab, quesadilla | =塔可, 卷饼, 墨西哥卷饼, 烤串, 煎饼果子
fries, food | =fries, =french fries, chips, potato chips | =薯条, 薯片
noodles, bowl, food | =noodles, ramen, spaghetti, pasta, pho, udon, lasagna, macaroni | =面条, 拉面, 意大利面, 意面, 牛肉面, 炒面, 米线, 河粉, 方便面
soup, bowl, food | =soup, stew, curry, broth, porridge, chili stew, cereal, oatmeal | =汤, 咖喱, 粥, 麦片, 炖菜, 鸡汤
rice, bowl, food | =rice, fried rice, risotto, bibimbap, rice bowl | =米饭, 炒饭, 盖浇饭, =饭, 蛋炒饭
sushi, food | =sushi, sashimi, onigiri, sushi roll, rice ball | =寿司, 刺身, 饭团, 粽子
dumpling, food | =dumpling, gyoza, ravioli, wonton, dim sum, bao, mooncake | =饺子, 馄饨, 小笼包, 月饼, 汤圆, 点心, 烧卖
steak, meat, food | =steak, meat, ribs, ham, bacon, chicken leg, drumstick, roast chicken, fried chicken, turkey roast, pork, beef, meatball, roast turkey | =牛排, 肉, 排骨, 火腿, 培根, 鸡腿, 烤鸡, 炸鸡, 红烧肉, 烤鸭, 烤鱼
egg, food | =egg, fried egg, omelette, omelet, boiled egg | =鸡蛋, =蛋, 煎蛋, 荷包蛋
cheese, food | =cheese, butter, tofu, wheel of cheese | =奶酪, =芝士, 黄油, 豆腐
milk, bottle, glass | =milk, yogurt, yoghurt | =牛奶, 酸奶
pancake, food | =pancake, waffle, crepe, stack of pancakes | =煎饼, =松饼, 华夫饼, 可丽饼, 薄饼
cake, dessert, food | =cake, birthday cake, wedding cake, chocolate cake, cheesecake, sponge cake, tart, brownie, slice of cake, layer cake, tiramisu | =蛋糕, =生日蛋糕, 巧克力蛋糕, 芝士蛋糕, 提拉米苏, 小蛋糕, 婚礼蛋糕
cupcake, cake, dessert, food | =cupcake, muffin | =纸杯蛋糕, =杯子蛋糕, 玛芬
pie, cake, dessert, food | =pie, apple pie, quiche, pumpkin pie | =派, 苹果派, 馅饼, 蛋挞
cookie, dessert, food | =cookie, =biscuit, gingerbread man, cracker, macaron, gingerbread, chocolate chip cookie | =饼干, 曲奇, 姜饼人, 马卡龙
donut, dessert, food | =donut, =doughnut | =甜甜圈
ice-cream, dessert, food | =ice cream, =ice-cream, =ice cream cone, popsicle, sundae, gelato, ice lolly, sorbet | =冰淇淋, =冰激凌, 雪糕, 冰棍, 冰棒, 甜筒
candy, dessert, food | =candy, =sweets, lollipop, chocolate, chocolate bar, marshmallow, candy cane, cotton candy, gummy bear, jelly, chocolates, toffee | =糖果, =糖, 棒棒糖, 巧克力, 棉花糖, 果冻, 冰糖葫芦, 糖葫芦
popcorn, food | =popcorn | =爆米花
honey, jar, food | =honey, jam, peanut butter, honey jar | =蜂蜜, 果酱, 花生酱
nut, food | =nut, acorn, walnut, peanut, almond, hazelnut, chestnut nut, seed, olive fruit | =坚果, 橡果, 核桃, 花生, 杏仁, 松果, 瓜子, 栗子
coffee, cup, drink | =coffee | =咖啡
tea, cup, drink | =tea, green tea, matcha | =茶, 绿茶, 抹茶
wine, glass, bottle, drink | red wine, wine, champagne, whisky, sake | 葡萄酒, 香槟, 威士忌, 清酒, 白酒
drink, glass, cup | =drink, soda, cola, water, beverage, cold drink, soft drink | =饮料, 汽水, 水, 可口可乐
bone | =bone, dog bone | =骨头
food, plate | =food, meal, breakfast, lunch, dinner, feast, snack, dessert, snacks, bento, dim sum basket | =食物, 饭菜, 早餐, 午餐, 晚餐, 甜点, 零食, 大餐, 便当, 美食, 菜肴, 菜
bait, food | bread crumbs, crumbs, birdseed | 面包屑, 鸟食
`
