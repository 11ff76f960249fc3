/** The table of verbs that can be drawn. */

export const table = `
eat | ate, eaten | 吃, 啃, 享用, 品尝, 吞, 咬 | t anim
drink | drank, drunk | 喝, 饮, 品 | t anim
sip | = | 小口喝, 抿 | t
lick | = | 舔 | t anim
bite | bit, bitten | 咬住 | t anim
chew | = | 嚼, 咀嚼 | t anim
feed | fed, fed | 喂, 喂食, 投喂 | t
cook | = | 做饭, 烹饪, 煮, 炒, 烧菜, 下厨, 做菜 | t
bake | = | 烘焙, 烤 | t
grill | = | 烧烤 | t
cut | cut, cut | 切, 剪 | t
saw | sawed, sawn | 锯 | t
cover | = | 覆盖 | t
chop | = | 砍, 劈 | t
stir | = | 搅拌 | t
pour | = | 倒, 倾倒, 倒入 | t
serve | = | 端上, 上菜, 端 | t hold
read | read, read | 看书, 阅读, 读, 读书, 翻阅 | t
write | wrote, written | 写, 写字, 书写 | t
draw | drew, drawn | 画画, 绘画 | t
paint | = | 作画, 刷漆, 绘制, 画着 | t
study | = | 学习, 写作业, 研究 | t
teach | taught, taught | 教, 讲课, 上课, 授课 | t p
learn | learnt, learned | 学 | t
sing | sang, sung | 唱歌, 唱, 歌唱 | t anim
dance | = | 跳舞, 舞蹈, 起舞 | p rev
play | = | 玩, 玩耍, 弹, 弹奏, 演奏, 拉, 吹奏, 吹, 打, 踢, 下, 嬉戏, 拍 | t p anim
ride | rode, ridden | 骑, 骑着, 骑行, 乘坐, 乘, 骑上 | t ride
drive | drove, driven | 开车, 驾驶, 驾车, 开着 | t ride
fly | flew, flown | 飞, 飞翔, 飞行, 放风筝, 飞舞, 飞过, 翱翔, 放飞 | t anim
hover | = | 悬停, 盘旋, 悬浮 | anim
float | = | 漂浮, 飘, 漂, 浮, 飘浮, 漂流 | anim
swim | swam, swum | 游泳, 游, 游动 | anim
dive | dived, dived | 潜水, 跳水, 俯冲 | anim
surf | = | 冲浪 | t
sail | = | 航行, 驶, 扬帆 | t
row | = | 划船, 划 | t
fish | = | 钓鱼, 捕鱼, 垂钓 | -
ski | = | 滑雪 | -
skate | = | 滑冰, 溜冰, 滑旱冰 | -
skateboard | = | 玩滑板, 滑滑板 | -
run | ran, run | 跑, 奔跑, 跑步, 奔, 飞奔, 疾驰, 赛跑 | anim
jog | = | 慢跑 | -
walk | = | 走, 散步, 行走, 走路, 遛, 漫步, 走过, 走着 | t anim
march | = | 行军, 列队走 | -
hike | = | 徒步, 远足, 登山 | -
climb | = | 爬, 攀爬, 攀登, 爬上, 爬树 | t anim
crawl | = | 爬行 | anim
jump | = | 跳, 跳跃, 跳起, 蹦, 跃起, 跃 | anim
leap | leapt, leapt | 飞跃, 跃过, 跳过, 跨过 | anim
hop | = | 蹦跳 | anim
skip | = | 跳绳 | -
slide | slid, slid | 滑 | anim
swing | swung, swung | 荡秋千, 摇摆 | t
balance | = | 保持平衡, 顶 | t anim
spin | spun, spun | 旋转, 转圈 | -
fall | fell, fallen | 掉落, 落下, 跌倒, 飘落, 落, 掉 | anim
sit | sat, sat | 坐, 坐着, 围坐, 围坐在, 端坐, 坐在, 蹲坐 | pose anim
stand | stood, stood | 站, 站着, 站立, 站在, 立, 矗立, 伫立, 屹立 | pose anim
lie | lay, lain | 躺, 躺着, 躺在, 趴, 趴着, 卧, 趴在 | pose anim
kneel | knelt, knelt | 跪, 跪着 | pose
crouch | = | 蹲, 蹲着, 蹲下, 蹲在 | pose anim
squat | = | 下蹲 | pose
perch | = | 栖息, 停在, 落在, 停 | pose anim
rest | = | 休息, 歇息, 歇 | pose anim
relax | = | 放松 | pose
lean | = | 靠, 倚靠, 靠着, 倚, 斜靠 | pose lean
hang | hung, hung | 挂, 悬挂, 挂着, 吊, 垂, 倒挂 | pose hang anim
sleep | slept, slept | 睡觉, 睡, 沉睡, 入睡, 睡着, 熟睡, 打盹, 打瞌睡 | anim
nap | = | 小睡, 午睡 | anim
dream | dreamt, dreamt | 做梦 | -
yawn | = | 打哈欠 | anim
curl | = | 蜷缩, 蜷 | anim
stretch | = | 伸懒腰, 伸展 | anim
wake | woke, woken | 醒来 | anim
hold | held, held | 拿, 拿着, 握, 握着, 手持, 捧, 捧着, 举, 举着, 手拿, 端着, 抓, 抓着, 叼, 叼着, 打着, 撑着, 撑, 提, 提着, 牵, 牵着, 拎着, 拎, 持 | t hold anim
carry | carried, carried | 背, 背着, 扛, 扛着, 携带, 搬, 搬着, 抬, 载, 载着, 运, 驮, 驮着 | t hold anim
bring | brought, brought | 带来, 送来 | t hold
lift | = | 举起, 抬起 | t
push | = | 推, 推着 | t
pull | = | 拉着, 拖, 拖着, 拽 | t anim
drag | = | 拖拽 | t
throw | threw, thrown | 扔, 投, 抛, 投掷, 丢 | t
catch | caught, caught | 抓住, 接住, 接, 捕捉, 抓到, 捉 | t anim
kick | = | 踢着, 踢向 | t
hit | hit, hit | 击打, 打击, 敲, 击 | t
juggle | = | 杂耍, 抛接 | t
dribble | = | 运球 | t
shoot | shot, shot | 射, 射击, 射箭 | t
dunk | = | 扣篮, 灌篮 | t
lift weights | = | 举重 | -
box | = | 打拳, 拳击 | p rev
wrestle | = | 摔跤 | p rev
fight | fought, fought | 打架, 战斗, 搏斗, 打斗, 对战 | t p rev anim
chase | = | 追, 追逐, 追赶, 追着 | t anim
hunt | = | 打猎, 捕猎, 狩猎 | t anim
follow | = | 跟随, 跟着 | t anim
lead | led, led | 带领, 领着 | t
race | = | 赛车, 比赛, 竞速 | p rev anim
look | = | 看, 看着, 望, 望着, 凝视, 注视, 盯着, 观看, 仰望, 俯视, 眺望, 盯 | t face anim
watch | = | 观察, 观赏, 看电视, 看电影, 欣赏, 看星星 | t face anim
stare | = | 瞪, 直视 | t face anim
gaze | = | 凝望 | t face anim
face | = | 面对, 面对着, 面朝, 面向 | t face anim
see | saw, seen | 看到, 看见 | t
smell | = | 闻, 嗅 | t anim
listen | = | 听, 听音乐, 聆听 | t
talk | = | 说话, 聊天, 谈话, 交谈, 讲话, 对话 | p rev
speak | spoke, spoken | 演讲, 发言 | p
chat | = | 闲聊 | p rev
argue | = | 争吵, 吵架, 争论 | p rev
whisper | = | 耳语, 低语, 说悄悄话 | p
shout | = | 喊, 大喊, 喊叫 | p
tell | told, told | 讲故事, 讲述 | t p
ask | = | 问, 提问 | p
laugh | = | 大笑, 笑 | -
smile | = | 微笑 | -
cry | = | 哭, 哭泣, 流泪 | -
kiss | = | 亲吻, 亲, 吻 | t p rev
hug | = | 拥抱, 抱, 抱着, 怀抱, 搂, 搂着 | t p rev anim
cuddle | = | 依偎, 偎依 | t p rev anim
shake | shook, shaken | 摇, 摇晃 | t
shake hands | shook hands, shaken hands | 握手 | p rev
hold hands | held hands, held hands | 手牵手, 牵手, 手拉手, 牵着手 | p rev
high-five | = | 击掌 | p rev
wave | = | 挥手, 招手, 挥舞, 挥 | t
greet | = | 打招呼, 问候, 迎接 | t p
bow | = | 鞠躬, 行礼 | -
point | = | 指, 指着, 指向 | t
clap | = | 鼓掌, 拍手 | -
cheer | = | 欢呼, 庆祝, 喝彩, 加油 | -
celebrate | = | 庆贺, 过生日 | t
pray | = | 祈祷, 许愿, 祷告 | -
meditate | = | 冥想, 打坐 | -
think | thought, thought | 思考, 想, 沉思 | -
wait | = | 等, 等待, 等候, 等着 | t
hide | hid, hidden | 躲, 躲藏, 藏, 躲在, 藏在 | anim
peek | = | 偷看, 探头, 窥视 | anim
search | = | 寻找, 找, 搜寻 | t
work | = | 工作, 办公, 干活, 劳动 | -
type | = | 打字, 敲键盘, 敲代码 | t
code | = | 编程, 写代码 | -
call | = | 打电话, 接电话 | t p
use | = | 使用, 用 | t
wear | wore, worn | 穿, 穿着, 戴, 戴着, 身穿, 头戴, 身着, 系着, 披着, 围着, 佩戴, 系, 披, 脚穿, 穿上, 戴上 | t wear anim
dress | = | 打扮, 装扮 | t
build | built, built | 建造, 盖, 搭, 搭建, 堆, 堆雪人, 修建 | t
repair | = | 修, 修理, 维修 | t
fix | = | 修复 | t
make | made, made | 做, 制作, 制造, 包 | t
knit | = | 织, 编织, 织毛衣 | t
sew | sewed, sewn | 缝, 缝纫, 刺绣 | t
clean | = | 打扫, 清洁, 擦, 清洗, 扫, 扫地, 擦拭 | t
wash | = | 洗, 洗涤, 洗澡, 洗碗, 洗衣服, 冲洗 | t
bathe | = | 泡澡, 沐浴 | anim
brush | = | 刷, 刷牙, 梳, 梳头 | t
water | = | 浇水, 浇花, 浇 | t
plant | = | 种, 种植, 栽, 种花, 种树, 插 | t
pick | = | 采, 摘, 采摘, 捡 | t
harvest | = | 收割, 收获, 丰收 | t
dig | dug, dug | 挖, 挖掘, 刨 | t anim
buy | bought, bought | 买, 购买, 购物, 逛街 | t
shop | = | 逛 | -
sell | sold, sold | 卖, 售卖, 出售 | t
give | gave, given | 给, 送, 递, 赠送, 递给, 送给 | t p
take | took, taken | 取 | t
open | = | 打开, 开 | t
close | = | 关上, 关 | t
photograph | = | 拍照, 拍摄, 摄影, 自拍 | t
travel | = | 旅行, 旅游, 出游 | -
explore | = | 探索, 探险 | t
camp | = | 露营, 野营 | -
picnic | = | 野餐 | -
dine | = | 用餐, 吃饭, 进餐, 就餐 | -
exercise | = | 锻炼, 运动, 健身 | -
do yoga | did yoga, done yoga | 做瑜伽, 练瑜伽, 瑜伽 | -
do | did, done | 做着 | t
practise | = | 练习, 练 | t
perform | = | 表演, 演出 | t
conduct | = | 指挥 | t
examine | = | 检查, 诊断 | t
heal | = | 治疗, 治病 | t
save | = | 拯救, 救, 救援 | t
guard | = | 守护, 看守, 保护 | t
pet | = | 抚摸, 摸, 撸 | t
touch | = | 触摸, 碰 | t
pat | = | 拍打, 轻拍 | t
tickle | = | 挠痒 | t
wag | = | 摇尾巴, 摇着尾巴 | t anim
bark | = | 叫, 吠, 汪汪叫 | anim
roar | = | 吼叫, 咆哮, 怒吼 | anim
howl | = | 嚎叫 | anim
graze | = | 吃草, 放牧 | anim
nest | = | 筑巢 | anim
hatch | = | 孵化, 孵蛋 | anim
bloom | = | 开花, 绽放, 盛开, 开放 | -
grow | grew, grown | 生长, 长, 长出 | t
burn | burnt, burnt | 燃烧, 烧 | t
glow | = | 发光, 闪耀, 闪烁 | -
shine | shone, shone | 照耀, 照, 闪亮 | -
rise | rose, risen | 升起 | -
set | set, set | 落山 | -
drip | = | 滴 | -
melt | = | 融化 | -
blow | blew, blown | 吹着, 吹气, 吹泡泡, 吹蜡烛, 吹灭 | t
smoke | = | 抽烟, 冒烟, 吸烟 | t
land | = | 降落, 着陆, 登陆 | anim
launch | = | 发射, 起飞, 升空 | t
cross | = | 穿过, 过马路, 横穿, 跨越 | t anim
pass | = | 经过, 路过, 传球 | t
enter | = | 进入, 走进 | t
leave | left, left | 离开 | t
arrive | = | 到达 | -
stop | stopped, stopped | 停下 | anim
park | = | 停车, 停放, 停着 | t
load | = | 装载 | t
attack | = | 攻击, 进攻, 袭击 | t anim
defend | = | 防守 | t
hatch out | = | 破壳 | anim
splash | = | 溅, 戏水, 泼水 | anim
shelter | = | 避雨 | -
iron | = | 熨, 熨衣服 | t
vacuum | = | 吸尘 | t
fence | = | 击剑 | p rev
bowl | = | 打保龄球 | -
stroll | = | 闲逛, 溜达 | -
wander | = | 徘徊, 流浪 | anim
dash | = | 冲, 冲刺 | anim
gallop | = | 驰骋, 奔腾 | anim
trot | = | 小跑 | anim
tow | = | 牵引 | t
deliver | = | 送货, 快递, 送信, 送外卖 | t
operate | = | 操作, 做手术 | t
inspect | = | 检视 | t
measure | = | 测量, 量 | t
weld | = | 焊接 | t
hammer | = | 锤, 敲打 | t
mix | = | 混合, 调制, 调酒 | t
taste | = | 尝 | t anim
roast | = | 烘烤, 烤肉 | t
peel | = | 剥, 削 | t
blow out | blew out, blown out | 吹灭蜡烛 | t
tie | = | 绑, 系鞋带 | t
pack | = | 打包, 收拾 | t
vote | = | 投票 | -
sneeze | = | 打喷嚏 | anim
pose | = | 摆姿势, 摆拍 | pose
lounge | = | 懒洋洋地躺 | pose anim
glide | = | 滑翔 | anim
soar | = | 高飞 | anim
graduate | = | 毕业 | -
marry | married, married | 结婚 | t p rev
propose | = | 求婚 | p
toast | = | 干杯, 碰杯, 举杯 | p rev
stack | = | 堆叠, 堆放 | t
sweep | swept, swept | 清扫 | t
mow | = | 割草 | t
milk | = | 挤奶 | t
herd | = | 赶, 放羊, 牧羊 | t anim
tame | = | 驯服 | t
summon | = | 召唤 | t
cast | cast, cast | 施法, 施展 | t
decorate | = | 装饰, 布置 | t
wrap | = | 包装, 包裹 | t
unwrap | = | 拆, 拆开 | t
win | won, won | 获胜, 赢 | t
lose | lost, lost | 输, 丢失 | t
`
