using LiveKit;
using Cysharp.Threading.Tasks;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
public partial class VM : ObservableObject {
  [ObservableProperty] private Room? room;
  [ObservableProperty] private LocalParticipant? self;
  readonly Lazy<LocalParticipant> lazy;
  static VM Instance { get; } = new();
  LocalParticipant this[string id] => rooms[id].LocalParticipant;
  [RelayCommand] async Task A() => await Room!.LocalParticipant.SetMetadataAsync("x"); //! GG5001
  void B() { Self?.SetName("x"); } //! GG5001
  void C() { lazy.Value.SetName("x"); } //! GG5001
  void D() { Instance.Room?.LocalParticipant.SetName("x"); } //! GG5001
  void E() { var me = Room?.LocalParticipant; if (me is null) return; me.SetAttributes(new Dictionary<string, string>()); } //! GG5001
  void F() { if (Room is { LocalParticipant: var me }) me.SetName("x"); } //! GG5001
  void G() { if (Room?.LocalParticipant is { } me) me.SetName("x"); } //! GG5001
  void H(object o) { if (o is not LocalParticipant me) return; me.SetName("x"); } //! GG5001
  void I(object o) { var me = o switch { LocalParticipant p => p, Room r => r.LocalParticipant, _ => null }; me?.SetName("x"); } //! GG5001
  void J() { Action<LocalParticipant> f = p => p.SetName("x"); f(Self!); } //! GG5001
  void K() { Func<LocalParticipant> get = () => Room!.LocalParticipant; get().SetName("x"); } //! GG5001
  void L() { rooms.Select(r => r.LocalParticipant).ToList().ForEach(p => p.SetName("x")); } //! GG5001
  void M() { foreach (var (id, r) in rooms) { r.LocalParticipant.SetName("x"); } } //! GG5001
  async UniTask N() { await Room!.LocalParticipant.PublishTrack(t, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); } //! GG5002
  void O() { Room!.TrackPublished += (pub, p) => pub.SetSubscribed(true); } //! GG5004
  void P() { Room!.LocalParticipant.PublishData(Encoding.UTF8.GetBytes("x"), topic: "t"); } //! GG5003
  void Q() { var lp = Room!.LocalParticipant!; lp.SetName("x"); (lp as LocalParticipant)!.SetMetadata("x"); } //! GG5001
  void R(IEnumerable<LocalParticipant> all) { all.First().SetName("x"); all.FirstOrDefault(p => p.Sid != "")?.SetName("y"); } //! GG5001
  LocalParticipant S => Room?.LocalParticipant ?? throw new InvalidOperationException();
  void T() { S.SetName("x"); } //! GG5001
  void U() { if (!(Self is LocalParticipant me)) return; me.SetName("x"); } //! GG5001
  void V() { StartCoroutine(W(Room!.LocalParticipant)); }
  IEnumerator W(LocalParticipant who) { yield return who.SetMetadata("x"); } //! GG5001
}
