using System.Collections.Generic;
using GrantGen;
namespace Cases.Agents.NamesOnTheScreen;

[RoomPolicy]
public partial class ShopperPolicy;

// People of the help desk, not workers.
public sealed record AgentCard(string AgentName, int Stars);

public sealed class HelpDesk
{
    public string AgentName { get; set; } = "Sam";

    public IEnumerable<AgentCard> Cards()
    {
        yield return new AgentCard("Sam", 5);
        yield return new AgentCard(AgentName: "Mia", Stars: 4);
    }

    public static HelpDesk Night() => new() { AgentName = "Olga" };
}
