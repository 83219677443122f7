// rules: GG2001 GG2002 GG2003
// Functions that are handed to other types are called there, with rooms that the type beside does not know; and questions that travel with their answer.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace HandedOver;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class PaperPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class PenPolicy;

public static class Openings
{
    public static async Task WithPenAsync(TokenSigner signer, Func<Room, Task> work)
    {
        using var room = new Room();
        await room.ConnectAsync("u", PenPolicy.CreateToken(signer, "r", "pen"));
        await work(room);
    }

    public static async Task WithPaperAsync(TokenSigner signer, Func<LocalParticipant, Task> work)
    {
        using var room = new Room();
        await room.ConnectAsync("u", PaperPolicy.CreateToken(signer, "r", "paper"));
        await work(room.LocalParticipant!);
    }
}

public sealed class Desk(TokenSigner signer)
{
    public string Link(string who) => PaperPolicy.CreateToken(signer, "r", who);

    public Task WriteAsync() => Openings.WithPenAsync(signer, room => room.LocalParticipant!.SetNameAsync("pen")); // ok

    public Task WriteLongAsync() => Openings.WithPenAsync(signer, NameAsync);

    private static Task NameAsync(Room room) => room.LocalParticipant!.SetNameAsync("pen"); // ok

    public Task ReadAsync() => Openings.WithPaperAsync(signer, async me => await me.SetNameAsync("paper")); //! GG2001
}

// an object of another type keeps the function
public sealed class Job(Func<Room, Task> work)
{
    public async Task RunAsync(TokenSigner signer)
    {
        var room = new Room();
        await room.ConnectAsync("u", PenPolicy.CreateToken(signer, "r", "job"));
        await work(room);
    }
}

public sealed class Jobs(TokenSigner signer)
{
    public string Link(string who) => PaperPolicy.CreateToken(signer, "r", who);

    public Task RunAsync() => new Job(async room => await room.LocalParticipant!.SetMetadataAsync("working")).RunAsync(signer); // ok
}

// a question in a queue carries the source of its answer
public sealed class Question
{
    public required string Who { get; init; }

    public TaskCompletionSource<string> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

public sealed class Office(TokenSigner signer)
{
    private readonly Channel<Question> _questions = Channel.CreateUnbounded<Question>();

    public async Task WorkAsync(CancellationToken ct)
    {
        await foreach (Question question in _questions.Reader.ReadAllAsync(ct))
        {
            question.Answer.TrySetResult(PaperPolicy.CreateToken(signer, "r", question.Who));
        }
    }

    public async Task AskAsync(string who)
    {
        var question = new Question { Who = who };
        await _questions.Writer.WriteAsync(question);
        var room = new Room();
        await room.ConnectAsync("u", await question.Answer.Task);
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
    }
}
