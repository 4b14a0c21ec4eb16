import title from '@salesforce/label/c.Quota_Peers_Title';
import you from '@salesforce/label/c.Quota_Peers_You';
import team from '@salesforce/label/c.Quota_Peers_Team';
import hidden from '@salesforce/label/c.Quota_Peers_Hidden';
import small from '@salesforce/label/c.Quota_Peers_Small';
import storedOn from '@salesforce/label/c.Quota_Peers_Stored_On';
import bullet from '@salesforce/label/c.Quota_Peers_Bullet';
import none from '@salesforce/label/c.Quota_Peers_None';

export const peerLabels = {
  title,
  you,
  team,
  hidden,
  small,
  storedOn,
  bullet,
  none
};
