namespace Cases.Agents.ImportedTypescriptConstant;

internal static class AgentNames
{
    public const string OrderTaker = "order-taker";
    public const string Upsell = "dessert-seller";
}
