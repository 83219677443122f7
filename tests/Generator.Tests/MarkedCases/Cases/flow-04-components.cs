// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Components and state containers: a store that raises changes, a cascading call, event callbacks, disposal.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.AspNetCore.Components;
namespace Microsoft.AspNetCore.Components
{
    [AttributeUsage(AttributeTargets.Property)] public sealed class InjectAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Property)] public sealed class ParameterAttribute : Attribute;
    public readonly struct EventCallback<T>(Func<T, Task> callback) { public Task InvokeAsync(T value) => callback(value); }
    public abstract class ComponentBase { protected virtual Task OnInitializedAsync() => Task.CompletedTask; protected virtual Task OnParametersSetAsync() => Task.CompletedTask; protected virtual Task OnAfterRenderAsync(bool firstRender) => Task.CompletedTask; protected void StateHasChanged() { } protected Task InvokeAsync(Func<Task> work) => work(); }
}
namespace Flow.Components
{
    [RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class WatcherPolicy;
    [RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "1h")] public partial class VoicePolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class TutorPolicy;

    // the page connects after its first rendering, the buttons act
    public sealed class LessonPage : ComponentBase, IAsyncDisposable
    {
        private readonly Room _room = new();
        private string _status = "";

        [Inject] public TokenSigner Signer { get; set; } = default!;

        [Parameter] public string Lesson { get; set; } = "";

        protected override async Task OnAfterRenderAsync(bool firstRender)
        {
            if (!firstRender)
            {
                return;
            }

            await _room.ConnectAsync("wss://x", VoicePolicy.CreateToken(Signer, Lesson, Guid.NewGuid().ToString("N")));
            _status = "joined";
            StateHasChanged();
        }

        private Task StatusChanged() => InvokeAsync(() => _room.LocalParticipant!.SetAttributesAsync(new() { ["status"] = _status })); //! GG2001

        private async Task Talk(LocalAudioTrack track) => await _room.LocalParticipant!.PublishTrackAsync(track, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok

        private async Task Share(LocalVideoTrack screen)
        {
            var how = new TrackPublishOptions { Source = TrackSource.SourceScreenshare };
            await _room.LocalParticipant!.PublishTrackAsync(screen, how); //! GG2002
        }

        private async Task Some(LocalTrack track) => await _room.LocalParticipant!.PublishTrackAsync(track); //! GG2005

        public async ValueTask DisposeAsync() => await _room.DisconnectAsync(); // ok
    }

    // a store keeps the room, other components ask for it
    public sealed class CallStore(TokenSigner signer)
    {
        public event Action? Changed;

        public Room? Room { get; private set; }

        public async Task JoinAsync(string lesson, string pupil)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", WatcherPolicy.CreateToken(signer, lesson, pupil));
            Room = room;
            Changed?.Invoke();
        }
    }

    public sealed class ChatPanel : ComponentBase, IDisposable
    {
        [Inject] public CallStore Store { get; set; } = default!;

        private string _draft = "";

        protected override Task OnInitializedAsync() { Store.Changed += StateHasChanged; return Task.CompletedTask; }

        private async Task Send()
        {
            if (Store.Room is null) return;
            await Store.Room.LocalParticipant!.SendChatMessageAsync(_draft); //! GG2003
            _draft = "";
        }

        private string Title => Store.Room?.LocalParticipant?.Metadata ?? ""; // ok

        public void Dispose() => Store.Changed -= StateHasChanged;
    }

    // parent and child: the child's callback acts on the parent's room
    public sealed class NamePlate : ComponentBase
    {
        [Parameter] public EventCallback<string> Renamed { get; set; }

        [Parameter] public LocalParticipant? Me { get; set; }

        public Task Submit(string name) => Renamed.InvokeAsync(name);

        public Task Greet() => Me!.SendTextAsync("hello"); // ok
    }

    public sealed class TutorDesk(TokenSigner signer) : ComponentBase
    {
        private readonly Room _desk = new();
        private NamePlate? _plate;

        protected override async Task OnInitializedAsync()
        {
            await _desk.ConnectAsync("wss://x", TutorPolicy.CreateToken(signer, "desk", Environment.UserName));
            _plate = new NamePlate { Me = _desk.LocalParticipant, Renamed = new(async name => await _desk.LocalParticipant!.SetNameAsync(name)) }; // ok
        }

        public string PupilLink(string pupil) => WatcherPolicy.CreateToken(signer, "desk", pupil);
    }

    // a parameter of the component decides, in OnParametersSet and in the click
    public sealed class RoleView(TokenSigner signer) : ComponentBase
    {
        private Room? _room;

        [Parameter] public bool Teaches { get; init; }

        [Parameter] public string Lesson { get; init; } = "";

        protected override async Task OnParametersSetAsync()
        {
            if (_room is not null) return;
            _room = new Room();
            await _room.ConnectAsync("wss://x", Teaches ? TutorPolicy.CreateToken(signer, Lesson, "t-" + Lesson) : VoicePolicy.CreateToken(signer, Lesson, "p-" + Lesson));
        }

        private Task OnTitle(string title) => Teaches ? _room!.LocalParticipant!.SetMetadataAsync(title) : Task.CompletedTask; // ok

        private async Task OnHand()
        {
            if (Teaches)
            {
                return;
            }

            await _room!.LocalParticipant!.SetAttributesAsync(new() { ["hand"] = "up" }); //! GG2001
        }

        private Task OnCamera(LocalVideoTrack face) => _room!.LocalParticipant!.PublishTrackAsync(face, new() { Source = TrackSource.SourceCamera }); //! GG2002

        private Task OnChat(string text) => _room!.LocalParticipant!.SendTextAsync(text); // ok
    }
}
