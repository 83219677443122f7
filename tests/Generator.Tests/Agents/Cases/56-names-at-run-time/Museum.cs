using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.NamesAtRunTime;

public static class Names
{
    public const string Base = "guide";
    public const string English = $"{Base}-en";
}

// A constant, put together by the compiler: it is the name of the worker.
[RoomPolicy, AgentDispatch($"{Names.Base}-en")]
public partial class VisitorPolicy;

[RoomPolicy, AgentDispatch(Names.English)]
public partial class SchoolPolicy;

public class Museum(AgentDispatchServiceClient agents, TokenSigner signer, Func<string, string> setting)
{
    private readonly string _fallback = setting("Agents:Fallback");

    public Task Guide(string room, string language) =>
        agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = $"{Names.Base}-{language}" });

    public Task Fallback(string room, string? wanted) =>
        agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = wanted ?? _fallback });

    public string Group(string room, string who, IEnumerable<string> names) => VisitorPolicy.CreateToken(signer, room, who, new ParticipantOptions
    {
        Agents = names.Select(n => new AgentDispatchOptions { AgentName = "guide-" + n }).ToList(),
    });

    public async Task<bool> IsThere(string room)
    {
        var answer = await agents.ListDispatch(new ListAgentDispatchRequest { Room = room });
        return answer.AgentDispatches.Any(d => d.AgentName == "guide-fr" || d.AgentName.StartsWith("guided-"));
    }

    // Whatever unnamed worker there is.
    public Task Anybody(string room) => agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = string.Empty });
}
