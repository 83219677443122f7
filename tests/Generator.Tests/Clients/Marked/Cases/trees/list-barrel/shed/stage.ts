import { CiderPress, openPress } from '../orchard';

export class ShedStage {
  private press?: CiderPress;

  async open() {
    this.press = await openPress();
    this.press.setName('shed');
    await this.press.operator.setCameraEnabled(true); //! GG5002
  }

  async wave() {
    const { press } = this;
    if (!press) return;
    await press.operator.publishData(new Uint8Array([1])); //! GG5003
    if (press.operator.permissions?.canUpdateMetadata) await press.operator.setMetadata('waved');
  }
}
