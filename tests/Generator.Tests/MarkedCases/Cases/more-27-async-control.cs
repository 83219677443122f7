// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Iterators, do and for loops, goto-less retries, when filters, delegates that wrap, using blocks, linked cancellation: a quiz show.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace More.Quiz;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class SpectatorPolicy;
[RoomPolicy(Ttl = "1h")] public partial class ContestantPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class QuizmasterPolicy;

// iterator: tasks of rooms out of a synchronous iterator, awaited as they come
public sealed class Contestants(TokenSigner signer)
{
    private IEnumerable<Task<Room>> Join(params string[] names)
    {
        foreach (string name in names)
        {
            yield return OneAsync(name);
        }

        async Task<Room> OneAsync(string name)
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", ContestantPolicy.CreateToken(signer, "quiz", name));
            return room;
        }
    }

    public async Task BuzzAsync()
    {
        foreach (Task<Room> joining in Join("a", "b", "c"))
        {
            Room room = await joining;
            await room.LocalParticipant!.SetAttributesAsync(new() { ["buzz"] = "1" }); //! GG2001
            await room.LocalParticipant!.SendTextAsync("buzz"); // ok
        }
    }
}

// retry: do/while with a counter, and a result that leaves the loop
public sealed class Retrying(TokenSigner signer, string url)
{
    private async Task<Room> EnterAsync(string who, CancellationToken ct)
    {
        int attempt = 0;
        do
        {
            ct.ThrowIfCancellationRequested();
            var room = new Room();
            try
            {
                await room.ConnectAsync(url, SpectatorPolicy.CreateToken(signer, "quiz", who), cancellationToken: ct);
                return room;
            }
            catch (TimeoutException) when (attempt < 3)
            {
                room.Dispose();
            }
        }
        while (++attempt < 4);

        throw new TimeoutException();
    }

    public async Task ApplaudAsync(string who, CancellationToken ct)
    {
        using Room room = await EnterAsync(who, ct);
        for (int i = 0; i < 3; i++)
        {
            await room.LocalParticipant!.PublishDataAsync([(byte)i]); //! GG2003
        }

        await room.DisconnectAsync(); // ok
    }
}

// fallback: the quizmaster's token if it can be had, else a contestant's; both mean the same room
public sealed class Fallback(TokenSigner signer)
{
    private string? _spare;

    public async Task RunAsync(string who, bool master)
    {
        var room = new Room();
        string? token = null;
        if (master)
        {
            token = QuizmasterPolicy.CreateToken(signer, "quiz", who);
        }

        token ??= ContestantPolicy.CreateToken(signer, "quiz", who);
        await room.ConnectAsync("wss://x", token);
        if (master)
        {
            await room.LocalParticipant!.SetNameAsync("Quizmaster"); // ok
        }

        await room.LocalParticipant!.SendTextAsync("welcome"); // ok
    }

    public async Task SpareAsync(string who)
    {
        _spare = SpectatorPolicy.CreateToken(signer, "quiz", who);
        Console.WriteLine(_spare);
        _spare = ContestantPolicy.CreateToken(signer, "quiz", who);
        using var room = new Room();
        await room.ConnectAsync("wss://x", _spare);
        await room.LocalParticipant!.SendChatMessageAsync("spare"); // ok
        await room.LocalParticipant!.SetMetadataAsync("spare"); //! GG2001
    }
}

// reconnect-stronger: the room is exchanged under a lock; a method that may come before and one that comes only after
public sealed class Stage(TokenSigner signer)
{
    private readonly object _lock = new();
    private Room _room = new();
    private bool _leads;

    public async Task WatchAsync(string who) => await _room.ConnectAsync("wss://x", SpectatorPolicy.CreateToken(signer, "quiz", who));

    public async Task LeadAsync(string who)
    {
        var fresh = new Room();
        await fresh.ConnectAsync("wss://x", QuizmasterPolicy.CreateToken(signer, "quiz", who));
        await fresh.LocalParticipant!.SetMetadataAsync("leads"); // ok
        lock (_lock)
        {
            _room = fresh;
            _leads = true;
        }

        await _room.LocalParticipant!.SendTextAsync("I lead"); // ok
    }

    public Task SayAsync(string text) => _room.LocalParticipant!.SendTextAsync(text); //! GG2003

    // nobody tells the analyzer when this flag is set
    public Task TitleAsync(string title) => _leads ? _room.LocalParticipant!.SetMetadataAsync(title) : Task.CompletedTask; // ok
}

// lambda-wrap: a helper runs a lambda with the room that it makes for it
public sealed class Scoped(TokenSigner signer)
{
    private async Task WithRoomAsync(string token, Func<Room, CancellationToken, Task> work)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var room = new Room();
        await room.ConnectAsync("wss://x", token, cancellationToken: stop.Token);
        await work(room, stop.Token);
    }

    public Task AskAsync(string who) => WithRoomAsync(QuizmasterPolicy.CreateToken(signer, "quiz", who), async (room, ct) =>
    {
        await room.LocalParticipant!.SetMetadataAsync("question"); // ok
        await Task.Delay(100, ct);
        await room.LocalParticipant!.SendTextAsync("question"); // ok
    });

    public Task LookAsync(string who) => WithRoomAsync(SpectatorPolicy.CreateToken(signer, "quiz", who), (room, _) => room.LocalParticipant!.SendTextAsync("ooh")); //? GG2003
}

// event: EventHandler with arguments that carry the participant
public sealed class AnsweredEventArgs(LocalParticipant me, string answer) : EventArgs { public LocalParticipant Me => me; public string Answer => answer; }

public sealed class AnswerPad(TokenSigner signer)
{
    private readonly Room _room = new();

    public event EventHandler<AnsweredEventArgs>? Answered;

    public AnswerPad Wire()
    {
        Answered += OnAnswered;
        Answered += async (_, e) => await e.Me.SendTextAsync(e.Answer); // ok
        return this;
    }

    public async Task AnswerAsync(string who, string answer)
    {
        await _room.ConnectAsync("wss://x", ContestantPolicy.CreateToken(signer, "quiz", who));
        Answered?.Invoke(this, new AnsweredEventArgs(_room.LocalParticipant!, answer));
    }

    private static async void OnAnswered(object? sender, AnsweredEventArgs e)
    {
        await e.Me.SetMetadataAsync(e.Answer); //! GG2001
    }
}

// local-function: recursion, a static local function with a parameter, and one that captures
public sealed class Rounds(TokenSigner signer)
{
    public async Task RunAsync(string who)
    {
        Room master = new(), crowd = new();
        await master.ConnectAsync("wss://x", QuizmasterPolicy.CreateToken(signer, "quiz", who));
        await crowd.ConnectAsync("wss://x", SpectatorPolicy.CreateToken(signer, "quiz", who + "-c"));
        await RoundAsync(3);
        await CheerAsync(crowd.LocalParticipant!);

        async Task RoundAsync(int left)
        {
            if (left == 0) return;
            await master.LocalParticipant!.SetNameAsync($"Round {left}"); // ok
            await RoundAsync(left - 1);
        }

        static async Task CheerAsync(LocalParticipant me)
        {
            await me.SendChatMessageAsync("hooray"); //! GG2003
            me.UnregisterRpcMethod("hooray"); // ok
        }
    }
}

// continuation: ContinueWith, Unwrap, WhenAny and a task that is kept
public sealed class Continued(TokenSigner signer)
{
    public async Task RunAsync(string who)
    {
        var room = new Room();
        Task connecting = room.ConnectAsync("wss://x", ContestantPolicy.CreateToken(signer, "quiz", who));
        Task naming = connecting.ContinueWith(_ => room.LocalParticipant!.SetNameAsync(who)).Unwrap(); //! GG2001
        if (await Task.WhenAny(naming, Task.Delay(5000)) == naming)
        {
            await room.LocalParticipant!.SetMetadataAsync("named"); //! GG2001
        }

        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => room.LocalParticipant!.SendTextAsync($"{i}"))); // ok
    }
}

// grants-guard: the policy is asked by a local, and by a conditional expression
public sealed class Asking(TokenSigner signer)
{
    private static readonly bool MayName = ContestantPolicy.Grants.Permissions.CanUpdateOwnMetadata;

    public async Task RunAsync(string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", ContestantPolicy.CreateToken(signer, "quiz", who));
        bool may = ContestantPolicy.Grants.Permissions.Allows(Permission.UpdateOwnMetadata);
        await (may ? room.LocalParticipant!.SetNameAsync(who) : room.LocalParticipant!.SendTextAsync(who)); // ok
        while (!MayName)
        {
            await room.LocalParticipant!.SendTextAsync("may not"); // ok
            return;
        }

        await room.LocalParticipant!.SetMetadataAsync(who); // ok
    }
}

// timer: the callback's state is the room
public sealed class Clock(TokenSigner signer) : IAsyncDisposable
{
    private Timer? _timer;

    public async Task StartAsync()
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", ContestantPolicy.CreateToken(signer, "quiz", "clock"));
        _timer = new Timer(Tick, room, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    private static async void Tick(object? state)
    {
        var room = (Room)state!;
        await room.LocalParticipant!.SetMetadataAsync($"{DateTime.UtcNow:T}"); //! GG2001
        await room.LocalParticipant!.SendTextAsync("tick"); // ok
    }

    public ValueTask DisposeAsync() => _timer?.DisposeAsync() ?? default;
}

// exchange: a room that is swapped in at once, and the old one that says goodbye
public sealed class Swapping(TokenSigner signer)
{
    private Room? _current;

    public async Task SwapAsync(string who)
    {
        var next = new Room();
        await next.ConnectAsync("wss://x", ContestantPolicy.CreateToken(signer, "quiz", who));
        Room? old = Interlocked.Exchange(ref _current, next);
        if (old is not null)
        {
            await old.LocalParticipant!.SetMetadataAsync("gone"); //! GG2001
            await old.DisconnectAsync(); // ok
        }
    }
}
