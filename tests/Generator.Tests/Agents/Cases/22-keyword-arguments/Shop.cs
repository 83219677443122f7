using GrantGen;
namespace Cases.Agents.KeywordArguments;

// What the dictionary holds when the worker starts is not known.
[RoomPolicy, AgentDispatch("forist")]
public partial class BuyerPolicy;
