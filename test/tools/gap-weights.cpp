// Learns what test/tools/gap-weights.py writes: rows of places, to the weights of a network and of a table beside it.
// Arguments: rows, weights, bits of the table's size, rounds, how strongly its figures are drawn to nothing.
#include <cstdio>
#include <cstdlib>
#include <cstdint>
#include <cmath>
#include <cstring>
#include <vector>
#include <algorithm>
#include <random>
using namespace std;
static const int W=8,B=8,A=6,N=48,K=12,FL=16,IN=W*(B+A+1)+FL; // characters, unit, flags
struct Row{uint16_t c[B+A];uint16_t u;uint8_t f[FL];uint8_t y;uint8_t held;uint32_t h[K];};
static int BITS; static float lrD=0.002f,lrS=0.06f;
static float E[3100*W],EG[3100*W],UE[400*W],UG[400*W],H[N*IN],Hm[N*IN],Hv[N*IN],Hg[N*IN],hb[N],hbm[N],hbv[N],hbg[N],O[N],Om[N],Ov[N],Og[N],ob,obm,obv,obg;
static vector<float> T,TG;
static inline float forward(const Row&r,float*in,float*z,const uint16_t*c,uint32_t keep){
  for(int p=0;p<B+A;p++)memcpy(in+p*W,E+c[p]*W,W*4);
  memcpy(in+(B+A)*W,UE+r.u*W,W*4);
  for(int i=0;i<FL;i++)in[W*(B+A+1)+i]=i>=FL-2?r.f[i]*.5f:r.f[i];
  float o=ob;
  for(int n=0;n<N;n++){float s=hb[n];const float*w=H+n*IN;for(int i=0;i<IN;i++)s+=w[i]*in[i];z[n]=s>0?s:0;o+=O[n]*z[n];}
  if(BITS)for(int k=0;k<K;k++)if(keep>>k&1)o+=T[r.h[k]>>(32-BITS)];
  return o;}
int main(int argc,char**argv){
  BITS=atoi(argv[3]);float rounds=atof(argv[4]);float l1=atof(argv[5]);float l2=argc>6?atof(argv[6]):1e-4f;
  FILE*f=fopen(argv[1],"rb");fseek(f,0,SEEK_END);size_t n=ftell(f)/sizeof(Row);rewind(f);vector<Row>R(n);if(fread(R.data(),sizeof(Row),n,f)!=n)return 1;fclose(f);
  T.assign(BITS?1u<<BITS:1,0);TG.assign(T.size(),1e-2f);
  mt19937 g(1);normal_distribution<float>nd(0,1);
  for(auto&x:E)x=.3f*nd(g);for(auto&x:UE)x=.3f*nd(g);for(auto&x:H)x=nd(g)/sqrt((float)IN);for(auto&x:O)x=nd(g)/sqrt((float)N);
  for(auto&x:EG)x=.1f;for(auto&x:UG)x=.1f;
  vector<uint32_t>tr;for(size_t i=0;i<n;i++)if(R[i].held!=1)tr.push_back(i);
  size_t steps=tr.size()*rounds;double ls=0;long t=0;const int MB=64;int inb=0;
  float in[IN],z[N],din[IN];uint16_t c[B+A];
  for(size_t s=0;s<steps;s++){
    if(s%tr.size()==0)shuffle(tr.begin(),tr.end(),g);
    if(s+16<steps)__builtin_prefetch(&R[tr[(s+16)%tr.size()]]);
    const Row&r=R[tr[s%tr.size()]];float frac=1-(float)s/steps;
    uint32_t q=g();uint32_t keep=0;for(int k=0;k<K;k++)if((g()&255)>=32)keep|=1u<<k;
    for(int p=0;p<B+A;p++){c[p]=r.c[p];if((q>>(p*2)&3)==0&&(g()&255)<100)c[p]=0;}
    float o=forward(r,in,z,c,keep);float y=r.y>0;float w=(r.y==1?.5f:1.f)*(r.held==2?.3f:1.f);
    float p=1/(1+expf(-o));float d=(p-y)*w;
    ls+=w*(y?-logf(max(p,1e-9f)):-logf(max(1-p,1e-9f)));
    memset(din,0,sizeof din);
    for(int k=0;k<N;k++){Og[k]+=d*z[k];if(z[k]>0){float dz=d*O[k];hbg[k]+=dz;float*hg=Hg+k*IN;const float*hw=H+k*IN;for(int i=0;i<IN;i++){hg[i]+=dz*in[i];din[i]+=dz*hw[i];}}}
    obg+=d;float lr=lrS*(frac+.02f);
    auto sp=[&](float*e,float*eg,const float*dd){float G=0;for(int i=0;i<W;i++)G+=dd[i]*dd[i];*eg+=G/W;float a=lr/sqrtf(*eg+1e-8f);for(int i=0;i<W;i++)e[i]-=a*dd[i];};
    for(int k=0;k<B+A;k++)sp(E+c[k]*W,EG+c[k]*W,din+k*W);
    sp(UE+r.u*W,UG+r.u*W,din+(B+A)*W);
    if(BITS)for(int k=0;k<K;k++)if(keep>>k&1){uint32_t i=r.h[k]>>(32-BITS);float gr=d+l2*T[i];TG[i]+=gr*gr;float a=lr*1.0f/sqrtf(TG[i]);float v=T[i]-a*gr;float th=a*l1;T[i]=v>th?v-th:v<-th?v+th:0;}
    if(++inb==MB){inb=0;t++;float b1=1-powf(.9f,t),b2=1-powf(.999f,t);float ld=lrD*(frac+.01f);
      auto ad=[&](float*x,float*m,float*v,float*gg,int cnt,float wd){for(int i=0;i<cnt;i++){float gi=gg[i]/MB;m[i]=.9f*m[i]+.1f*gi;v[i]=.999f*v[i]+.001f*gi*gi;x[i]-=ld*(m[i]/b1/(sqrtf(v[i]/b2)+1e-8f)+wd*x[i]);gg[i]=0;}};
      ad(H,Hm,Hv,Hg,N*IN,.01f);ad(hb,hbm,hbv,hbg,N,0);ad(O,Om,Ov,Og,N,.01f);ad(&ob,&obm,&obv,&obg,1,0);}
    if(s%500000==499999){printf("%zu/%zu loss %.4f\n",s+1,steps,ls/500000);fflush(stdout);ls=0;}
  }
  f=fopen(argv[2],"wb");vector<float>sc;for(auto&r:R)if(r.held==1){sc.push_back(forward(r,in,z,r.c,~0u));}
  fwrite(E,4,3100*W,f);fwrite(UE,4,400*W,f);fwrite(H,4,N*IN,f);fwrite(hb,4,N,f);fwrite(O,4,N,f);fwrite(&ob,4,1,f);fwrite(T.data(),4,T.size(),f);fwrite(sc.data(),4,sc.size(),f);fclose(f);
  size_t nz=0;for(float x:T)nz+=x!=0;printf("table used %zu of %zu\n",nz,T.size());
}
