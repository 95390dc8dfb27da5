/** Family names that stand first in Chinese, Korean and Vietnamese names, as the press spells them: the commonest of each, lower case. */
export const leadingFamilyNames: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng
peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao
meng wan duan lei qian yin yi chang qiao lai gong wen hua geng hong bo ban pei zhuang ning
kim lee park choi choe jung jeong kang cho jo yoon yun jang lim han shin sin seo suh kwon hwang ahn song ryu yoo hong moon bae baek heo hur nam noh roh ha joo woo chung ri pak
nguyen tran le pham hoang phan vo dang bui do ngo duong dinh trinh truong`
    .trim()
    .split(/\s+/),
)
