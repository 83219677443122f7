// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// TaskCompletionSource, channels, queues, Task fields: rooms that are waited for.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Completions;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class PatronPolicy;
[RoomPolicy(Ttl = "1h")] public partial class PlayerCardPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class DealerPolicy;

// two completions of one object, one strong and one weak
public sealed class Casino(TokenSigner signer)
{
    private readonly TaskCompletionSource<Room> _dealer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<LocalParticipant> _patron = new();

    public async Task OpenAsync(string table)
    {
        Room dealer = new(), patron = new();
        try
        {
            await dealer.ConnectAsync("wss://x", DealerPolicy.CreateToken(signer, table, "dealer-" + table));
            await patron.ConnectAsync("wss://x", PatronPolicy.CreateToken(signer, table, "patron-" + table));
            _dealer.SetResult(dealer);
            _patron.TrySetResult(patron.LocalParticipant!);
        }
        catch (Exception e)
        {
            _dealer.TrySetException(e);
            _patron.TrySetCanceled();
        }
    }

    public async Task DealAsync(string cards)
    {
        Room dealer = await _dealer.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await dealer.LocalParticipant!.SetMetadataAsync(cards); // ok
        LocalParticipant patron = await _patron.Task.ConfigureAwait(false);
        await patron.SendTextAsync(cards); //! GG2003
    }
}

// a local completion source, answered by a callback
public sealed class Knock(TokenSigner signer)
{
    public async Task EnterAsync(string table, string who)
    {
        var ready = new TaskCompletionSource<Room>();
        _ = Task.Run(async () =>
        {
            Room room = new();
            await room.ConnectAsync("wss://x", PlayerCardPolicy.CreateToken(signer, table, who));
            ready.TrySetResult(room);
        });
        Room entered = await ready.Task;
        await entered.LocalParticipant!.SendTextAsync("knock"); // ok
        await entered.LocalParticipant!.SetNameAsync(who); //! GG2001
    }
}

// tokens are requested by message and answered by completion
public sealed record Request(string Table, string Who, TaskCompletionSource<string> Answer);

public sealed class Counter(TokenSigner signer)
{
    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>();

    public async Task<string> AskAsync(string table, string who)
    {
        var answer = new TaskCompletionSource<string>();
        await _requests.Writer.WriteAsync(new Request(table, who, answer));
        return await answer.Task;
    }

    public async Task ServeAsync(CancellationToken ct)
    {
        await foreach (Request request in _requests.Reader.ReadAllAsync(ct))
        {
            request.Answer.SetResult(PatronPolicy.CreateToken(signer, request.Table, request.Who));
        }
    }
}

public sealed class Guests(Counter counter)
{
    public async Task EnterAsync(string table, string who)
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", await counter.AskAsync(table, who));
        await room.LocalParticipant!.SendChatMessageAsync("hi"); //! GG2003
        await room.DisconnectAsync(); // ok
    }
}

// a channel of rooms, dealers only; patrons get links
public sealed class Rota(TokenSigner signer)
{
    private readonly Channel<Room> _free = Channel.CreateBounded<Room>(8);

    public string Link(string table, string who) => PatronPolicy.CreateToken(signer, table, who);

    public async Task HireAsync(string table)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", DealerPolicy.CreateToken(signer, table, "d" + Guid.NewGuid()));
        await _free.Writer.WriteAsync(room);
    }

    public async Task DealAsync(string cards)
    {
        Room dealer = await _free.Reader.ReadAsync();
        await dealer.LocalParticipant!.SetMetadataAsync(cards); // ok
        if (_free.Reader.TryRead(out Room? second))
        {
            await second.LocalParticipant!.SendTextAsync(cards); // ok
        }
    }
}

// a task in a field, started once
public sealed class Once(TokenSigner signer)
{
    private readonly object _lock = new();
    private Task<Room>? _joining;

    private Task<Room> Joining(string table, string who)
    {
        lock (_lock)
        {
            return _joining ??= JoinAsync(table, who);
        }
    }

    private async Task<Room> JoinAsync(string table, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", PlayerCardPolicy.CreateToken(signer, table, who));
        return room;
    }

    public async Task BetAsync(string table, string who, string bet)
    {
        Room room = await Joining(table, who);
        await room.LocalParticipant!.SendTextAsync(bet); // ok
        await room.LocalParticipant!.SetAttributesAsync(new() { ["bet"] = bet }); //! GG2001
    }
}

// a blocking queue of participants that are all of one kind
public sealed class Line(TokenSigner signer) : IDisposable
{
    private readonly BlockingCollection<LocalParticipant> _line = new(16);

    public async Task StandAsync(string table, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", PatronPolicy.CreateToken(signer, table, who));
        _line.Add(room.LocalParticipant!);
    }

    public void Serve()
    {
        LocalParticipant next = _line.Take();
        next.PublishDataAsync([1]).GetAwaiter().GetResult(); //! GG2003
        next.UnregisterRpcMethod("order"); // ok
    }

    public void Dispose() => _line.Dispose();
}
