// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// SignalR hubs with static maps, Blazor code-behind, MVVM with async commands, and pages of a MAUI-like app: a karaoke bar.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Collections.ObjectModel; using System.ComponentModel; using System.Runtime.CompilerServices; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Microsoft.AspNetCore.Components; using Microsoft.AspNetCore.SignalR; using Microsoft.Maui.Controls;
namespace Microsoft.AspNetCore.SignalR
{
    public abstract class HubCallerContext { public abstract string ConnectionId { get; } public abstract IDictionary<object, object?> Items { get; } }
    public abstract class Hub<T> where T : class { public HubCallerContext Context { get; set; } = default!; public T Caller { get; set; } = default!; public virtual Task OnConnectedAsync() => Task.CompletedTask; public virtual Task OnDisconnectedAsync(Exception? exception) => Task.CompletedTask; }
}
namespace Microsoft.AspNetCore.Components
{
    [AttributeUsage(AttributeTargets.Property)] public sealed class InjectAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Property)] public sealed class ParameterAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Property)] public sealed class CascadingParameterAttribute : Attribute;
    public readonly struct EventCallback<T>(Func<T, Task>? receiver) { public Task InvokeAsync(T value) => receiver?.Invoke(value) ?? Task.CompletedTask; }
    public abstract class ComponentBase { protected virtual void OnInitialized() { } protected virtual Task OnAfterRenderAsync(bool firstRender) => Task.CompletedTask; protected Task InvokeAsync(Func<Task> work) => work(); }
}
namespace Microsoft.Maui.Controls
{
    public class Button { public event EventHandler? Clicked; public void Click() => Clicked?.Invoke(this, EventArgs.Empty); }
    public abstract class ContentPage { protected virtual void OnAppearing() { } protected virtual void OnDisappearing() { } }
}
namespace More.Karaoke
{
    [RoomPolicy(CanPublish = false, Ttl = "4h")] public partial class CrowdPolicy;
    [RoomPolicy(Ttl = "4h")] public partial class SingerPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "4h")] public partial class EmceePolicy;
    [RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.Camera, CanSubscribe = false, Ttl = "4h")] public partial class BoothPolicy;
    public interface IStageClient { Task Welcome(string token); }

    // hub-map: a static map from connections to rooms; singers only
    public sealed class SingHub(TokenSigner signer) : Hub<IStageClient>
    {
        private static readonly ConcurrentDictionary<string, Room> Rooms = new();

        public override async Task OnConnectedAsync()
        {
            Room room = new();
            await room.ConnectAsync("wss://x", SingerPolicy.CreateToken(signer, "bar", Context.ConnectionId));
            Rooms[Context.ConnectionId] = room;
            await base.OnConnectedAsync();
        }

        public async Task Song(string title)
        {
            if (!Rooms.TryGetValue(Context.ConnectionId, out var room)) return;
            await room.LocalParticipant!.SetMetadataAsync(title); //! GG2001
            await room.LocalParticipant!.SendTextAsync(title); // ok
        }

        public override async Task OnDisconnectedAsync(Exception? exception)
        {
            if (Rooms.TryRemove(Context.ConnectionId, out Room? room))
            {
                await room.LocalParticipant!.SetAttributesAsync(new() { ["gone"] = "1" }); //! GG2001
                room.Dispose();
            }
        }
    }

    // hub-elsewhere: the caller brings its own token; what the hub mints goes to the caller
    public sealed class VisitHub(TokenSigner signer) : Hub<IStageClient>
    {
        public Task Ask(string name) => Caller.Welcome(CrowdPolicy.CreateToken(signer, "bar", name));

        public async Task Bring(IReadOnlyDictionary<string, string> message)
        {
            using var room = new Room();
            await room.ConnectAsync(message["url"], message["token"]);
            await room.LocalParticipant!.SetNameAsync(message["name"]); // ok
            await room.LocalParticipant!.SendChatMessageAsync("hello"); // ok
        }
    }

    // code-behind: two parts of one component, rendered once, then clicked
    public partial class BoothView : ComponentBase, IAsyncDisposable
    {
        private readonly Room _booth = new();
        private LocalParticipant? _me;

        protected override async Task OnAfterRenderAsync(bool firstRender)
        {
            if (!firstRender) return;
            await _booth.ConnectAsync("wss://x", BoothPolicy.CreateToken(Signer, Bar, "booth"));
            _me = _booth.LocalParticipant;
        }
    }

    public partial class BoothView
    {
        [Inject] private TokenSigner Signer { get; set; } = default!;

        [CascadingParameter] public string Bar { get; set; } = "";

        private Task SingAsync(LocalAudioTrack voice) => _me is null ? Task.CompletedTask : _me.PublishTrackAsync(voice, new() { Source = TrackSource.SourceMicrophone }); // ok

        private Task LyricsAsync(LocalVideoTrack screen) => _me?.PublishTrackAsync(screen, new() { Source = TrackSource.SourceScreenshare }) ?? Task.CompletedTask; //! GG2002

        private async Task ScoreAsync(int score)
        {
            await InvokeAsync(() => _me!.SendTextAsync($"{score}")); // ok
            await InvokeAsync(async () => await _me!.SetAttributesAsync(new() { ["score"] = $"{score}" })); //! GG2001
        }

        public async ValueTask DisposeAsync()
        {
            await _booth.DisconnectAsync();
            GC.SuppressFinalize(this);
        }
    }

    // cascading: the parent hands its room down through a parameter, set by an initializer
    public sealed class StageContext { public Room? Room { get; set; } public string Song { get; set; } = ""; }

    public sealed class EmceePage(TokenSigner signer) : ComponentBase
    {
        private readonly StageContext _context = new();

        public async Task OpenAsync(string bar)
        {
            _context.Room = new Room();
            await _context.Room.ConnectAsync("wss://x", EmceePolicy.CreateToken(signer, bar, "emcee"));
        }

        public SongPicker Render() => new() { Stage = _context, Signer = signer, Picked = new(song => _context.Room!.LocalParticipant!.SetMetadataAsync(song)) }; // ok
    }

    public sealed class SongPicker : ComponentBase
    {
        [CascadingParameter] public required StageContext Stage { get; init; }

        [Inject] public required TokenSigner Signer { get; init; }

        [Parameter] public EventCallback<string> Picked { get; set; }

        public string Link(string guest) => CrowdPolicy.CreateToken(Signer, "bar", guest);

        public async Task PickAsync(string song)
        {
            await Picked.InvokeAsync(song);
            await Stage.Room!.LocalParticipant!.SendTextAsync(song); // ok
            await Stage.Room!.LocalParticipant!.SetNameAsync(song); // ok
        }
    }

    // command: an async command of one's own with a generic parameter and a canExecute
    public sealed class AsyncCommand<T>(Func<T, Task> run, Func<bool>? can = null)
    {
        public async void Execute(T value)
        {
            if (can?.Invoke() ?? true)
            {
                await run(value);
            }
        }
    }

    public sealed class CrowdViewModel : INotifyPropertyChanged
    {
        private Room? _room;

        public event PropertyChangedEventHandler? PropertyChanged;

        public Room? Room
        {
            get => _room;
            private set
            {
                _room = value;
                Changed();
            }
        }

        public AsyncCommand<string> Cheer { get; }

        public AsyncCommand<byte[]> Wave => new(data => Room!.LocalParticipant!.PublishDataAsync(data), () => Room is not null); //! GG2003

        public CrowdViewModel()
        {
            Cheer = new(CheerAsync);
        }

        public async Task JoinAsync(TokenSigner signer, string who)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", CrowdPolicy.CreateToken(signer, "bar", who));
            Room = room;
        }

        private async Task CheerAsync(string text)
        {
            await Room!.LocalParticipant!.SendChatMessageAsync(text); //! GG2003
            await Room.DisconnectAsync(); // ok
        }

        private void Changed([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new(name));
    }

    // page: handlers of buttons, with async void
    public sealed class SingerPage : ContentPage
    {
        private readonly Room _room = new();
        private readonly TokenSigner _signer;
        private readonly Button _rename = new(), _say = new();

        public SingerPage(TokenSigner signer)
        {
            _signer = signer;
            _rename.Clicked += OnRename;
            _say.Clicked += async (_, _) => await _room.LocalParticipant!.SendTextAsync("la la"); // ok
        }

        protected override async void OnAppearing() => await _room.ConnectAsync("wss://x", SingerPolicy.CreateToken(_signer, "bar", Environment.UserName));

        private async void OnRename(object? sender, EventArgs e)
        {
            try
            {
                await _room.LocalParticipant!.SetNameAsync("Star"); //! GG2001
            }
            catch (InvalidOperationException)
            {
                _room.Dispose();
            }
        }
    }

    // items-collection: tiles of a wall, each with its participant; emcees only go in
    public sealed class Tile(LocalParticipant me) { public LocalParticipant Me { get; } = me; public string Caption { get; set; } = ""; }

    public sealed class Wall(TokenSigner signer)
    {
        public ObservableCollection<Tile> Tiles { get; } = [];

        public string Link(string guest) => CrowdPolicy.CreateToken(signer, "bar", guest);

        public async Task CaptionAsync()
        {
            foreach (Tile tile in Tiles)
            {
                await tile.Me.SetNameAsync(tile.Caption); // ok
            }
        }
    }

    public sealed class WallFiller(Wall wall, TokenSigner signer)
    {
        public async Task AddAsync(string emcee)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", EmceePolicy.CreateToken(signer, "bar", emcee));
            wall.Tiles.Add(new Tile(room.LocalParticipant!));
        }
    }

    // property-setter: the setter of a bound property tells the room
    public sealed class MixerViewModel(TokenSigner signer)
    {
        private readonly Room _room = new();
        private string _title = "";

        public string Title
        {
            get => _title;
            set
            {
                if (_title == value) return;
                _title = value;
                _ = _room.LocalParticipant?.SetMetadataAsync(value); //! GG2001
            }
        }

        public Task OpenAsync(string bar) => _room.ConnectAsync("wss://x", BoothPolicy.CreateToken(signer, bar, "mixer"));

        public Task PlayAsync(LocalAudioTrack track) => _room.LocalParticipant!.PublishTrackAsync(track); //! GG2005

        public static void Listen(RemoteTrackPublication singer) => singer.SetSubscribed(true); //! GG2004
    }
}
