// case: A mock of the team's own interface is set up with expression trees.
// libraries: rtc
using System.Linq.Expressions;

namespace Mocks.Tests;

[RoomPolicy(CanPublish = false)]
public partial class MockedPolicy;

public interface ILocalParticipant
{
    Task SetMetadataAsync(string metadata);

    Task<string> PerformRpcAsync(string destination, string method, string payload);
}

public sealed class Mock<T>
{
    public List<string> Setups { get; } = new();

    public Mock<T> Setup<TResult>(Expression<Func<T, TResult>> call)
    {
        Setups.Add(call.ToString());
        return this;
    }
}

[UsesPolicy(typeof(MockedPolicy))]
public class ParticipantTests
{
    public int Two_calls_are_set_up() => new Mock<ILocalParticipant>()
        .Setup(p => p.SetMetadataAsync("hand:up"))
        .Setup(p => p.PerformRpcAsync("bot", "ping", ""))
        .Setups.Count;
}
